"""What every Python peer needs: the digits that the bench has written down, and the two lines it reads."""
import sys
import time

TASK, FOLDER, EPOCHS = (sys.argv + ["", "", "0"])[1:4]


def missing(name):
    print(name, "is not installed")
    sys.exit(77)


def load(numpy):
    """Training pixels (n x 784, from 0 to 1, in float32) and labels, then those of the test."""
    def read(name):
        return numpy.fromfile(f"{FOLDER}/{name}", dtype=numpy.uint8)

    labels, test_labels = read("labels"), read("test_labels")
    pixels = read("pixels").reshape(len(labels), -1).astype(numpy.float32) / 255
    test_pixels = read("test_pixels").reshape(len(test_labels), -1).astype(numpy.float32) / 255
    return pixels, labels, test_pixels, test_labels


def timed(one_epoch):
    for _ in range(int(EPOCHS)):
        start = time.perf_counter()
        one_epoch()
        print("seconds", time.perf_counter() - start, flush=True)


def tell_accuracy(right):
    print("accuracy", 100 * float(right))

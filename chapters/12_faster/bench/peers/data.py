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


def tell_kernel(*more):
    """Which kernel of the library of products runs here: as threadpoolctl says, where it is installed."""
    try:
        from threadpoolctl import threadpool_info
        found = [library for library in threadpool_info() if library["user_api"] == "blas"]
    except ImportError:
        found = []
    names = {"openblas": "OpenBLAS", "mkl": "MKL", "blis": "BLIS"}
    words = [f"{names.get(library['internal_api'], library['internal_api'])} {library['version']} "
             f"{library.get('architecture', '')}".strip() for library in found]
    print("kernel", ", ".join(words + list(more)) or "unknown: threadpoolctl is not installed")


def check_product(numpy, multiply):
    """Some kernels compute something wrong on some processors. These products of whole numbers are exact."""
    chance = numpy.random.default_rng(1)
    for number in (numpy.float32, numpy.float64):
        for rows, depth, columns in ((10, 784, 30), (128, 784, 800), (784, 10, 30)):
            left, right = chance.integers(-4, 5, (rows, depth)), chance.integers(-4, 5, (depth, columns))
            if not (multiply(left.astype(number), right.astype(number)) == left @ right).all():
                print("its products are wrong")
                sys.exit(1)


def tell_accuracy(right):
    print("accuracy", 100 * float(right))

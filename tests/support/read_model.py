"""read_model.py MODEL OUT [MNIST]: reads a saved network as the book's network2.py does, with nothing but lists,
and answers to 200 pictures: the first test digits of MNIST, or noise where there is none. They are left in OUT in
MNIST's form, labelled by these answers: whoever reads the model rightly gets 200 of 200. Where MNIST and NumPy are
there it prints how many of all test digits the network reads."""
import gzip
import json
import math
import pathlib
import random
import struct
import sys

PIXELS, SOME = 784, 200


class QuadraticCost:
    pass


class CrossEntropyCost:
    pass


class Network:
    def __init__(self, file):
        data = json.load(open(file))
        self.cost = getattr(sys.modules[__name__], data["cost"])  # a class of this name, or AttributeError
        self.sizes, self.weights, self.biases = data["sizes"], data["weights"], data["biases"]
        shapes = [(len(w), len(w[0]), len(b), len(b[0])) for w, b in zip(self.weights, self.biases)]
        assert shapes == [(m, n, m, 1) for n, m in zip(self.sizes, self.sizes[1:])], shapes

    def feedforward(self, a):
        for weights, biases in zip(self.weights, self.biases):
            a = [sigmoid(sum(w * x for w, x in zip(row, a) if x) + bias[0]) for row, bias in zip(weights, biases)]
        return a


def sigmoid(z):
    return 1.0 / (1.0 + math.exp(-z)) if z > -700 else 0.0


def argmax(values):
    return max(range(len(values)), key=values.__getitem__)


def idx(folder, name):
    path = folder / name
    file = open(path, "rb") if path.exists() else gzip.open(str(path) + ".gz")
    return file.read()


def some_noise():
    random.seed(1)
    return bytes(random.choice((0, 0, 0, 120, 255)) for _ in range(SOME * PIXELS))


def answers(network, pixels):
    pictures = (pixels[i:i + PIXELS] for i in range(0, len(pixels), PIXELS))
    return [argmax(network.feedforward([p / 255.0 for p in picture])) for picture in pictures]


def right_by_numpy(network, pixels, labels):
    import numpy as np
    a = np.frombuffer(pixels, np.uint8).reshape(-1, PIXELS).T / 255.0
    for w, b in zip(network.weights, network.biases):
        a = 1.0 / (1.0 + np.exp(-(np.array(w) @ a + np.array(b))))
    return int((a.argmax(axis=0) == np.frombuffer(labels, np.uint8)).sum())


network, out = Network(sys.argv[1]), pathlib.Path(sys.argv[2])
mnist = pathlib.Path(sys.argv[3]) if len(sys.argv) > 3 else None
if mnist:
    all_pixels, all_labels = idx(mnist, "t10k-images-idx3-ubyte")[16:], idx(mnist, "t10k-labels-idx1-ubyte")[8:]
pixels = all_pixels[:SOME * PIXELS] if mnist else some_noise()
labels = bytes(answers(network, pixels))
for name in ("train", "t10k"):
    (out / (name + "-images-idx3-ubyte")).write_bytes(struct.pack(">4I", 0x803, SOME, 28, 28) + pixels)
    (out / (name + "-labels-idx1-ubyte")).write_bytes(struct.pack(">2I", 0x801, SOME) + labels)
if mnist:
    try:
        print(f"{right_by_numpy(network, all_pixels, all_labels):,}")
    except ImportError:
        pass

# A program from an empty file, as docs/mine.md asks for it: plain lists and nothing of this repository, nor NumPy. It
# answers every stage of ./learn check; the digits take plain Python a quarter of an hour.
import math
import random
import sys


# --- 01: a neuron ---------------------------------------------------------------------------------------------------

def sigmoid(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def answer_sum(words):
    n = int(next(words))
    w = [float(next(words)) for _ in range(n)]
    z = float(next(words))
    for each in w:
        z += each * float(next(words))
    print(z, sigmoid(z))


# --- 02 and 03: layers in a row; a layer is its weights, a row for each input, and its biases ------------------------

def read_table(words, rows, columns):
    return [[float(next(words)) for _ in range(columns)] for _ in range(rows)]


def read_network(words):
    sizes = [int(next(words)) for _ in range(int(next(words)))]
    return [(read_table(words, n_in, n_out), read_table(words, 1, n_out)[0]) for n_in, n_out in zip(sizes, sizes[1:])]


def inputs_of(net):
    return len(net[0][0])


def outputs_of(net):
    return len(net[-1][1])


def feedforward(net, x):
    """The answers of all layers: the example itself first, the outputs last."""
    a = [x]
    for w, b in net:
        z = b[:]
        for x_k, row in zip(a[-1], w):
            if x_k != 0:
                for j, weight in enumerate(row):
                    z[j] += x_k * weight
        a.append([sigmoid(each) for each in z])
    return a


def print_answers(net, examples):
    for x in examples:
        print(*feedforward(net, x)[-1])


# --- 04: cost, slopes by nudging ------------------------------------------------------------------------------------

def read_batch(words, net):
    m = int(next(words))
    return read_table(words, m, inputs_of(net)), read_table(words, m, outputs_of(net))


def cost(net, batch):
    total = 0
    for x, y in zip(*batch):
        total += sum((a - t) ** 2 for a, t in zip(feedforward(net, x)[-1], y))
    return total / (2 * len(batch[0]))


def rows_of(net):
    """The knobs in the order in which they are read: rows of weights, then the biases, layer by layer."""
    return [row for w, b in net for row in w + [b]]


def nudged(net, batch, h=1e-5):
    for row in rows_of(net):
        for i, knob in enumerate(row):
            row[i] = knob + h
            above = cost(net, batch)
            row[i] = knob - h
            print((above - cost(net, batch)) / (2 * h))
            row[i] = knob


# --- 05 and 06: all slopes at once, and a step ----------------------------------------------------------------------

def zeros_like(net):
    return [([[0.0] * len(row) for row in w], [0.0] * len(b)) for w, b in net]


def add_slopes(net, x, y, slopes):
    a = feedforward(net, x)
    blame = [answer - target for answer, target in zip(a[-1], y)]
    for l in reversed(range(len(net))):
        delta = [c * out * (1 - out) for c, out in zip(blame, a[l + 1])]
        w, b = slopes[l]
        for j, d in enumerate(delta):
            b[j] += d
        for k, x_k in enumerate(a[l]):
            if x_k != 0:
                row = w[k]
                for j, d in enumerate(delta):
                    row[j] += x_k * d
        if l > 0:
            blame = [sum(weight * d for weight, d in zip(row, delta)) for row in net[l][0]]


def gradient(net, batch):
    slopes = zeros_like(net)
    for x, y in zip(*batch):
        add_slopes(net, x, y, slopes)
    m = len(batch[0])
    return [[slope / m for slope in row] for row in rows_of(slopes)]


def step(net, batch, rate):
    for row, slopes in zip(rows_of(net), gradient(net, batch)):
        for i, slope in enumerate(slopes):
            row[i] -= rate * slope


# --- 08: digits -----------------------------------------------------------------------------------------------------

def read_bytes(folder, name, header):
    with open(folder + "/" + name, "rb") as file:
        return file.read()[header:]


def learn_digits(folder):
    pixels = read_bytes(folder, "train-images-idx3-ubyte", 16)
    labels = read_bytes(folder, "train-labels-idx1-ubyte", 8)
    unseen = read_bytes(folder, "t10k-images-idx3-ubyte", 16)
    random.seed(1)
    net = [([[random.gauss(0, 1) for _ in range(n_out)] for _ in range(n_in)], [random.gauss(0, 1) for _ in range(n_out)])
           for n_in, n_out in ((784, 30), (30, 10))]

    def picture(source, i):
        return [byte / 255 for byte in source[784 * i:784 * (i + 1)]]

    order = list(range(len(labels)))
    for _ in range(12):
        random.shuffle(order)
        for first in range(0, len(order), 10):
            some = order[first:first + 10]
            step(net, ([picture(pixels, i) for i in some],
                       [[float(labels[i] == digit) for digit in range(10)] for i in some]), 3.0)
    for i in range(len(unseen) // 784):
        answers = feedforward(net, picture(unseen, i))[-1]
        print(answers.index(max(answers)))


def main():
    text = sys.stdin.read()
    words = iter(text.split())
    stage = next(words)
    if stage == "sum":
        answer_sum(words)
    elif stage == "digits":
        learn_digits(text.split("\n")[1])
    else:
        net = read_network(words)
        if stage in ("layer", "forward"):
            print_answers(net, read_table(words, int(next(words)), inputs_of(net)))
        elif stage == "cost":
            print(cost(net, read_batch(words, net)))
        elif stage == "slopes":
            nudged(net, read_batch(words, net))
        elif stage == "gradient":
            for row in gradient(net, read_batch(words, net)):
                print(*row)
        else:
            rate, count = float(next(words)), int(next(words))
            if stage == "step":
                for _ in range(count):
                    step(net, read_batch(words, net), rate)
                for row in rows_of(net):
                    print(*row)
            elif stage == "xor":
                batch = read_batch(words, net)
                for _ in range(count):
                    step(net, batch, rate)
                print_answers(net, batch[0])


main()

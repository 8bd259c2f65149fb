"""Both networks as one writes them with PyTorch, on as many cores as it takes."""
import data

try:
    import numpy as np
    import torch
except ImportError:
    data.missing("PyTorch")
if data.TASK == "tasks":
    print("PyTorch: book wide")
    raise SystemExit

torch.manual_seed(1)
book = data.TASK == "book"
HIDDEN, BATCH, RATE = (30, 10, 3.0) if book else (800, 128, 0.1)
pixels, labels, test_pixels, test_labels = [torch.from_numpy(array) for array in data.load(np)]
labels = labels.long()
targets = torch.nn.functional.one_hot(labels, 10).float() if book else labels
if book:
    model = torch.nn.Sequential(torch.nn.Linear(784, HIDDEN), torch.nn.Sigmoid(), torch.nn.Linear(HIDDEN, 10),
                                torch.nn.Sigmoid())
    for knobs in model.parameters():
        torch.nn.init.normal_(knobs)
else:
    model = torch.nn.Sequential(torch.nn.Linear(784, HIDDEN), torch.nn.ReLU(), torch.nn.Linear(HIDDEN, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=RATE)


def cost(answers, wanted):
    if book:
        return ((answers - wanted) ** 2).sum() / (2 * len(wanted))
    return torch.nn.functional.cross_entropy(answers, wanted)


def one_epoch():
    order = torch.randperm(len(labels))
    for first in range(0, len(labels), BATCH):
        rows = order[first:first + BATCH]
        optimizer.zero_grad()
        cost(model(pixels[rows]), targets[rows]).backward()
        optimizer.step()


def multiply(left, right):
    return (torch.from_numpy(left) @ torch.from_numpy(right)).numpy()


data.check_product(np, multiply)
data.tell_kernel(*[line.strip(" -") for line in torch.__config__.show().splitlines() if "CPU capability" in line])
data.timed(one_epoch)
with torch.no_grad():
    data.tell_accuracy((model(test_pixels).argmax(1) == test_labels).float().mean())

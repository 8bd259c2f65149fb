"""The book's network with scikit-learn. Its cost is the cross-entropy; the work of a step is the same."""
import data

try:
    import numpy as np
    from sklearn.neural_network import MLPClassifier
except ImportError:
    data.missing("scikit-learn")
if data.TASK == "tasks":
    print("scikit-learn: book")
    raise SystemExit

pixels, labels, test_pixels, test_labels = data.load(np)
model = MLPClassifier((30,), activation="logistic", solver="sgd", batch_size=10, learning_rate_init=0.1, momentum=0,
                      alpha=0, random_state=1)
classes = np.arange(10)
data.check_product(np, np.matmul)
data.tell_kernel()
data.timed(lambda: model.partial_fit(pixels, labels, classes))
data.tell_accuracy(model.score(test_pixels, test_labels))

"""How much arithmetic the student is, and the time that a machine needs for it at least."""

from dataclasses import dataclass

from skinapp.model.manifest import Architecture


@dataclass(frozen=True)
class Shape:
    """A matrix product: (rows, inner) times (inner, columns)."""

    rows: int
    inner: int
    columns: int

    @property
    def multiply_adds(self) -> int:
        """A multiplication with an addition counts as one."""
        return self.rows * self.inner * self.columns

    def __str__(self) -> str:
        """Such as 145×384×1152."""
        return f"{self.rows}×{self.inner}×{self.columns}"


@dataclass(frozen=True)
class Work:
    """Of one photo through the whole student.

    float_multiply_adds, int_multiply_adds: in float32 and in whole numbers; weight_bytes: to be read from memory.
    """

    float_multiply_adds: int
    int_multiply_adds: int
    weight_bytes: int


@dataclass(frozen=True)
class Ceilings:
    """What the machine does at most. products in multiply-adds a second, copying in bytes read and written a second."""

    float_product: float
    int_product: float
    copying: float


def tokens(a: Architecture) -> int:
    """Of one photo: the patches and the class token."""
    return (a.input_size_px // a.patch_size_px) ** 2 + 1


def block_products(a: Architecture) -> tuple[Shape, ...]:
    """The products with a weight in one block: query, key and value; projection; the two layers of the perceptron."""
    count, width = tokens(a), a.width
    return (
        Shape(count, width, 3 * width),
        Shape(count, width, width),
        Shape(count, width, 4 * width),
        Shape(count, 4 * width, width),
    )


def multiply_adds(a: Architecture) -> int:
    """Of one photo through all blocks and exits: patch embedding, products with weights, attention, heads.

    Normalisation, GELU and softmax are not counted: they are not products.
    """
    count = tokens(a)
    embedding = Shape(count - 1, 3 * a.patch_size_px**2, a.width).multiply_adds
    weighted = sum(shape.multiply_adds for shape in block_products(a))
    attention = 2 * count * count * a.width  # tokens with tokens in every head, then the weights with the values
    head = 2 * a.width * a.classes
    return embedding + a.blocks * (weighted + attention + head)


def parameters(a: Architecture) -> int:
    """Of patch embedding, blocks and exits, with biases and scales."""
    embedding = (3 * a.patch_size_px**2 + 1) * a.width + a.width + tokens(a) * a.width
    weighted = sum((shape.inner + 1) * shape.columns for shape in block_products(a))
    head = 4 * a.width + (2 * a.width + 1) * a.classes
    return embedding + a.blocks * (weighted + 6 * a.width + head)  # two norms of two vectors, two scales


def float_work(a: Architecture) -> Work:
    """With everything in float32."""
    return Work(multiply_adds(a), 0, 4 * parameters(a))


def int_work(a: Architecture, products: tuple[Shape, ...]) -> Work:
    """With some products in whole numbers: their weights take one byte instead of four."""
    whole = sum(shape.multiply_adds for shape in products)
    saved = 3 * sum(shape.inner * shape.columns for shape in products)
    return Work(multiply_adds(a) - whole, whole, 4 * parameters(a) - saved)


def floor_ms(work: Work, ceilings: Ceilings) -> float:
    """The least time of one photo: all products at the ceiling, or all weights read once, whichever takes longer."""
    products = work.float_multiply_adds / ceilings.float_product
    if work.int_multiply_adds:
        products += work.int_multiply_adds / ceilings.int_product
    return 1000 * max(products, work.weight_bytes / ceilings.copying)

# numpy.random.default_rng(42).random(3), and so on: the expected numbers are NumPy's.
using Random, Rill

rng = Generator(42)
println(rand(rng, 3))                              # [0.7739560485559633, 0.4388784397520523, 0.8585979199113825]
println(Rill.integers(Generator(42), 0, 10, 5))    # [0, 7, 6, 4, 4]
println(rand(Generator(42), 1:6, 5))               # [1, 5, 4, 3, 3]
println(Rill.randint(RandomState(0), 0, 10, 5))    # [5, 0, 3, 3, 7]
println(randperm(RandomState(0), 4))               # [3, 4, 2, 1]

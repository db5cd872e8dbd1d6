# What bit generators are told besides the seed. The words are those of randomgen 2.5.1.

words(bits) = Rill.random_raw!(bits, zeros(UInt64, 2))

@testset "options" begin
    @test words(JSF(7; size = 32, p = 9)) == [732508214, 4118443293]
    @test words(PCG32(7; inc = 54)) == [1016357126, 2702062504]
    @test words(Romu(7; variant = "trio")) == words(Romu(7; variant = :TRIO)) == [171585821126394384, 262556174380627542]
    @test words(RandomgenSFC64(7; k = nothing)) == [11171268222856923062, 6024604260658207040]
    @test words(Tyche(7; original = false)) == [3012957392351839383, 12512948439800943019]
    @test words(Philox(; key = [5, 6], counter = big(2)^64 + 3)) == [13403923566558604157, 10812466856042432926]
    @test words(Philox(; key = big(6) << 64 + 5)) == words(Philox(; key = [5, 6]))
    @test_throws RillError Philox(1; key = 5)
end

@testset "seeding in place keeps what the constructor was told" begin
    narrow = JSF(7; size = 32)
    @test words(Random.seed!(narrow, 8)) == [1924270887, 4046023297] && !occursin("restored", string(narrow))
    @test words(Random.seed!(PCG32(7), 8; inc = 3)) == [4091108769, 1754466462]
    @test Rill.spawn(Random.seed!(PCG32(7), 8), 1)[1] == Rill.spawn(PCG32(8), 1)[1]
end

refusal(call) =
    try
        call()
        "none"
    catch problem
        problem.message
    end

@testset "keys for Squares" begin
    keys = Rill.squares_keys(42, 3)
    @test keys == Rill.squares_keys(42, 3; unique = true) == [0x873dc79f92a831c7, 0x92d5f7d2b852af67, 0xd4eda9f14bcda357]
    @test [words(Squares(; key = key))[1] for key in keys] == [0x88ac67e088ca166e, 0xa7a629bbf4d75d9c, 0x96dd684288a2fe22]
    @test words(Squares(42)) == words(Squares(; key = keys[1]))
    @test Rill.squares_keys(nothing, 2) != Rill.squares_keys(nothing, 2)
    @test refusal(() -> Rill.squares_keys(42, 0)) == refusal(() -> Rill.squares_keys(42, -1)) == "n must be a positive integer"
end

@testset "refused options" begin
    @test refusal(() -> PCG32(1; size = 32)) == "PCG32() got an unexpected keyword argument 'size'"
    @test refusal(() -> Random.seed!(JSF(1), 2; size = 32)) == "seed() got an unexpected keyword argument 'size'"
    @test refusal(() -> JSF(1; size = 16)) == "size must be either 32 or 64"
    @test refusal(() -> JSF(1; size = -1)) == "size must not be negative"
    @test refusal(() -> JSF(1; size = 0.5)) == "size must be an integer, a text or nothing, not 0.5"
    @test startswith(refusal(() -> Rill.restore!(JSF(1), Rill.save(JSF(1; size = 32)))), "The state has size=32")
end

@testset "keys in place" begin
    @test words(rekey!(Philox(7), [5, 6], 3)) == words(Philox(; key = [5, 6], counter = 3)) ==
        [5121038310215728278, 16268661882453061674]
    @test words(rekey!(ThreeFry(7), big(6) << 64 + 5)) == words(ThreeFry(; key = [5, 6]))
    @test string(rekey!(Philox(7), 5)) == "Rill.Philox(key = 5, counter = 0)"
    @test refusal(() -> rekey!(Philox(7), [5, 6, 7])) == "key must be positive and less than 2**128."
    @test refusal(() -> rekey!(PCG64(7), 5)) == "PCG64 has no method rekey"
    @test words(Random.seed!(Philox(7), 8)) == words(Philox(8)) == words(Random.seed!(Philox(7), big(8)))
    @test words(Random.seed!(Philox(7), big(2)^64)) == words(Philox(big(2)^64))
end

@testset "streams by key" begin
    ids = UInt64[9, 1, UInt64(1) << 63]
    # numpy.random.Generator(numpy.random.Philox(key=[2024, id], counter=5)).normal(mean, 2, 2)
    drawn = fill_keyed(Philox, [2024], ids, "normal", ([1, 2, 3], 2), 2; first = 5)
    @test drawn == [-3.1056815140752008 4.0598906673256234 4.4944110516908689
                    -0.12978885158052922 4.6236919994602905 0.49454729285563648]
    dice = fill_keyed(ThreeFry, [2024], ids, "integers", (1, 7, false); number = 2)
    @test dice == [1 6 2] && eltype(dice) == Int64
    @test fill_keyed(:Philox, [2024], ids, "random_f32") isa Matrix{Float32}
    for (i, id) in enumerate(ids)
        alone = Rill.standard_normal(Generator(Philox(; key = [2024, id])), 7)
        @test fill_keyed(Philox, [2024], ids, "standard_normal", (), 7)[:, i] == alone
    end
    @test size(fill_keyed(Philox, [2024], Int[], "random", (), 3)) == (3, 0)
    @test refusal(() -> fill_keyed(Philox, [1, 2], ids, "random")) ==
        "n_key must be at most 1: the id is the last word of the key"
    @test refusal(() -> fill_keyed(PCG64, [1], ids, "random")) == "PCG64 has no streams by key"
    @test refusal(() -> fill_keyed(Squares, Int[], [2], "random")) == "key must be odd."
    @test refusal(() -> fill_keyed(Philox, [1], ids, "normal")) == "normal takes 2 parameters"
    @test refusal(() -> fill_keyed(:PCG16, [1], ids, "random")) == "PCG16 is not a known BitGenerator module."
    @test_throws DimensionMismatch fill_keyed(Philox, [1], ids, "normal", ([1, 2], 2))
end

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

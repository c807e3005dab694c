namespace Bursar.MTurk.Tests;

/// <summary>
/// Several programs of one requester at work at the same time, at random, with the clock moving: the balance is what a naive
/// model says.
/// </summary>
[Slow("runs many random requests")]
public sealed class RandomRequesterTests
{
    private const int Programs = 4;
    private const int Rounds = 25;
    private const int CallsARound = 12;

    [Theory]
    [InlineData(100_000_000)]
    [InlineData(2_000)]
    public async Task Calls_AtRandom_LeaveTheBalanceOfTheModel(long cents)
    {
        var seed = TestSeed.Print();
        await using var requester = await Requester.WithAsync(cents);
        // The model counts whole seconds: on a clock that shows a part of one, 60 seconds from now are less than 60 seconds.
        requester.Server.Clock.Advance(TimeSpan.FromMilliseconds(1_000 - requester.Server.Clock.GetUtcNow().Millisecond));
        // With little money, who gets the last of it depends on who comes first: then one program is alone.
        var programs = Enumerable.Range(0, cents > 1_000_000 ? Programs : 1)
            .Select(i => new RandomProgram(requester, new Random(seed + i), cents))
            .ToArray();
        var clock = new Random(seed - 1);
        for (var round = 0; round < Rounds; round++)
        {
            await Task.WhenAll(programs.Select(program => program.CallAsync(CallsARound)));
            await AssertBalanceAsync($"round {round}");
            // Mostly minutes, sometimes months.
            var seconds = 1 + clock.Next(clock.Next(8) switch { 0 => 100 * 86_400, 1 => 5 * 86_400, _ => 1_200 });
            await requester.LetPassAsync(TimeSpan.FromSeconds(seconds));
            foreach (var program in programs) program.Pass();
            await AssertBalanceAsync($"{seconds} seconds after round {round}");
        }
        foreach (var program in programs) await program.AssertHitsAsync();
        // A run in which nothing happened would prove nothing.
        if (programs.Length == 1) Assert.True(programs[0].RanOutOfFunds, $"BURSAR_SEED={seed}");
        else Assert.All(RandomProgram.Kinds, kind => Assert.Contains(programs, program => program.Succeeded.Contains(kind)));

        async Task AssertBalanceAsync(string when)
        {
            var held = programs.Sum(program => program.Held);
            var expected = (Dollars(cents - held - programs.Sum(program => program.Paid)), Dollars(held));
            Assert.True(
                expected == await requester.BalanceAsync(),
                $"BURSAR_SEED={seed}, {when}: expected {expected}, got {await requester.BalanceAsync()}");
        }
    }

    private static string Dollars(long cents) => $"{cents / 100}.{cents % 100:D2}";
}

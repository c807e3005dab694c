namespace Bursar.Acceptance.Tests;

/// <summary>
/// Several concurrent clients execute random steps against the real server while time advances. After each round, some order of
/// the steps must explain every answer, the balance, and every HIT involved, in a naive model of MTurk's money rules.
/// </summary>
public sealed class MoneyModelTests
{
    private const int Clients = 4;
    private const int Workers = 12;
    private const int KeptHits = 12;
    private const int Funds = 50_00;
    private const int Rounds = 400;
    private const int MostPossible = 500;

    [Fact]
    public async Task Steps_ByManyClientsAtOnce_DoWhatTheModelDoesInSomeOrder()
    {
        var random = new Random(TestSeed.Print());
        await using var server = await BursarServer.DemoAsync();
        await using var client = new SignedCalls(new(server.Address));
        var (real, workers) = await PrepareAsync(server, client);
        var choices = new Choices(random, workers);
        IReadOnlyList<NaiveTurk> possible = [new NaiveTurk(Funds)];
        Dictionary<string, int> answers = [];
        for (var round = 0; round < Rounds; round++)
        {
            Step[] steps = random.Next(20) == 0 ? [choices.Advance()] : choices.Together(possible[0], Clients);
            var results = await Task.WhenAll(steps.Select(real.DoAsync));
            foreach (var (step, result) in steps.Zip(results))
                answers[$"{step.Kind} {result.Code}"] = answers.GetValueOrDefault($"{step.Kind} {result.Code}") + 1;
            possible = await ExplainAsync(real, possible, steps, results);
            await ForgetAsync(real, possible);
        }
        var expected = possible[0].Hits.Where(hit => !hit.IsDisposed).Select(hit => hit.Id).ToHashSet();
        Assert.Equal(expected, (await real.ListAsync()).ToHashSet());
        var verified = await server.Command.RunAsync("verify");
        Assert.True(verified.ExitCode == 0, verified.Output + verified.Errors);
        MustHaveReached(answers);
    }

    private static async Task<(RealTurk Real, string[] Workers)> PrepareAsync(BursarServer server, MTurkClient client)
    {
        var pool = new Pool(server);
        var books = await server.Command.JsonAsync("book", "list");
        var book = books.EnumerateArray()
            .Single(one => one.GetProperty("currency").GetString() == "USD")
            .GetProperty("id")
            .GetString()!;
        // So little that funds are often insufficient.
        await pool.PostAsync($"books/{book}/refunds", new { amount = $"{(Requester.Funds - Funds) / 100}.00" });
        var workers = new string[Workers];
        for (var i = 0; i < workers.Length; i++) workers[i] = await pool.JoinAsync();
        return (new(pool, client, book), workers);
    }

    /// <summary>
    /// The possible models after the steps: each order that explains the server's answers and state leaves one. There may be
    /// several, because not everything can be observed at once, such as a worker's deadline.
    /// </summary>
    private static async Task<IReadOnlyList<NaiveTurk>> ExplainAsync(
        RealTurk real, IReadOnlyList<NaiveTurk> before, Step[] steps, StepResult[] results)
    {
        // Time affects all of them.
        var touched = steps[0].Kind == StepKind.Advance
            ? before[0].Hits.Select(hit => hit.Id)
            : steps.Zip(results, (step, result) => step.Kind == StepKind.CreateHit ? result.Made : step.Hit)
                .Where(id => id.Length > 0)
                .Distinct();
        string[] ids = [.. touched];
        var (available, onHold) = await real.BalanceAsync();
        string[] seen = [$"{available} and {onHold}", .. await Task.WhenAll(ids.Select(real.SeenAsync))];
        Dictionary<string, NaiveTurk> after = [];
        List<string> faults = [];
        foreach (var turk in before)
        {
            foreach (var order in Orders([.. Enumerable.Range(0, steps.Length)], 0))
            {
                var next = turk.Copy();
                if (Fault(next, order, steps, results, ids, seen) is { } fault) faults.Add(fault);
                else after.TryAdd(next.All, next);
            }
        }
        if (after.Count == 0)
            Assert.Fail(
                $"BURSAR_SEED={TestSeed.Value}, hour {before[0].Now / 3_600}: no order explains\n"
                    + $"{string.Join('\n', steps.Zip(results))}\nthe model, order by order,\n{string.Join("\n\n", faults)}");
        Assert.True(
            after.Count <= MostPossible, $"BURSAR_SEED={TestSeed.Value}: {after.Count} models explain all that was seen so far");
        return [.. after.Values];
    }

    /// <summary>Executes the steps in an order.</summary>
    /// <returns>The difference between model and server; null if there is none.</returns>
    private static string? Fault(NaiveTurk turk, int[] order, Step[] steps, StepResult[] results, string[] ids, string[] seen)
    {
        foreach (var i in order)
        {
            var (expected, answered) = (turk.Do(steps[i], results[i].Made), Simple(steps[i], results[i].Code));
            if (expected != answered) return $"  answers {steps[i].Kind} with '{expected}', not '{answered}'";
        }
        string[] has = [$"{turk.Available} and {turk.OnHold}", .. ids.Select(id => turk[id].Seen)];
        if (has.SequenceEqual(seen)) return null;
        var differences = has.Zip(seen).Where(one => one.First != one.Second);
        return string.Join('\n', differences.Select(one => $"  has  {one.First}\n  sees {one.Second}"));
    }

    /// <summary>
    /// Reduces the refusals of workers' steps to one word: whether time ran out or someone else was first makes no difference to
    /// the money.
    /// </summary>
    private static string Simple(Step step, string code)
        => step.Kind is StepKind.Submit or StepKind.Return && code is "wrong_state" or "time_over" ? "work" : code;

    private static async Task ForgetAsync(RealTurk real, IReadOnlyList<NaiveTurk> possible)
    {
        foreach (var hit in possible[0].Hits.Where(hit => hit.IsDisposed).ToArray())
        {
            if (possible[0].Hits.Count <= KeptHits) return;
            Assert.Equal(hit.Seen, await real.SeenAsync(hit.Id));
            foreach (var turk in possible) turk.Forget(hit.Id);
        }
    }

    private static IEnumerable<int[]> Orders(int[] items, int from)
    {
        if (from == items.Length) yield return items;
        for (var i = from; i < items.Length; i++)
        {
            (items[from], items[i]) = (items[i], items[from]);
            foreach (var order in Orders(items, from + 1)) yield return order;
            (items[from], items[i]) = (items[i], items[from]);
        }
    }

    /// <summary>A generator that no longer reaches the interesting states would prove nothing.</summary>
    private static void MustHaveReached(Dictionary<string, int> answers)
    {
        var table = string.Join(
            '\n', answers.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key,-50} {one.Value,6}"));
        TestContext.Current.TestOutputHelper?.WriteLine($"{Rounds} rounds\n{table}");
        foreach (var kind in Enum.GetValues<StepKind>())
            Assert.True(answers.ContainsKey($"{kind} "), $"{kind} was never accepted:\n{table}");
        Assert.True(answers.ContainsKey($"{StepKind.CreateHit} InsufficientFunds"), $"Funds always sufficed:\n{table}");
    }
}

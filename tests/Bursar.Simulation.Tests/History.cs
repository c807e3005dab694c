namespace Bursar.Simulation.Tests;

/// <summary>What became durable, in order, and what clients may therefore be told.</summary>
internal sealed class History(NaiveLedger model, Choices choices)
{
    private readonly Dictionary<RequestKey, (Command Command, Receipt Receipt)> _keys = [];
    private readonly List<Command> _keyed = [];

    /// <summary>Runs the decisions of durable attempts through the model.</summary>
    /// <returns>The first difference; null if there is none.</returns>
    public string? Apply(IEnumerable<Attempt> attempts) => attempts
        .Where(attempt => attempt.State != AttemptState.Undone)
        .SelectMany(attempt => attempt.Decisions)
        .Select(Apply)
        .FirstOrDefault(fault => fault is not null);

    /// <summary>Whether a client may be told what this one was told.</summary>
    /// <returns>What is wrong; null if nothing is.</returns>
    public string? Check(Call call)
    {
        if (call.Done.Count > 1) return $"was done {call.Done.Count} times: {call}";
        if (call.Failure is { MayBeDone: false } && call.Done.Count > 0) return $"was done, and the client was told: {call}";
        if (call.Answer is not { } answer) return null;
        if (answer.Receipt is { } receipt) return IsTrue(call, receipt) ? null : $"is not in the books: {call}";
        if (call.Done.Count > 0) return $"was done, and refused: {call}";
        return answer.Rejection!.Code == RejectionCode.KeyReused
            ? HasOther(call.Command) ? null : $"was refused for a key that nobody used: {call}"
            : answer.Rejection.Code == call.Decided?.Rejection?.Code ? null : $"was refused for no reason: {call}";
    }

    /// <summary>A command that was done under a key, to be sent again as it was or, now and then, with another content.</summary>
    public Command? AnyKeyed(Random random)
    {
        if (_keyed.Count == 0) return null;
        var command = _keyed[^(1 + random.Next(Math.Min(_keyed.Count, 20)))];
        return random.Next(4) == 0 ? new UpdateBook(command.Book) { Key = command.Key, Title = "Other" } : command;
    }

    private bool IsTrue(Call call, Receipt receipt) => receipt.Replayed
        ? call.Done.Count == 0 && call.Command.Key is { } key && _keys.TryGetValue(key, out var done)
            && done.Command == call.Command && done.Receipt == receipt with { Replayed = false }
        : call.Done is [var own] && own == receipt;

    private bool HasOther(Command command)
        => command.Key is { } key && _keys.TryGetValue(key, out var done) && done.Command != command;

    private string? Apply(Decision decision)
    {
        var (call, outcome, bonuses, now) = decision;
        call.Decided = outcome;
        var expected = model.Run(call.Command, outcome.Receipt?.Subject ?? default, bonuses, now);
        if (expected != outcome.Rejection?.Code)
            return $"{call.Command}: the ledger says {outcome.Rejection?.Code.ToString() ?? "done"}, "
                + $"and the model {expected?.ToString() ?? "done"}";
        if (outcome.Receipt is not { } receipt) return null;
        choices.Made(call.Command, receipt.Subject);
        call.Done.Add(receipt);
        if (call.Command.Key is not { } key) return null;
        if (_keys.TryGetValue(key, out var before) && before.Receipt.At >= now - RequestKey.Lifetime)
            return $"{call.Command} was done twice under one key: {before.Receipt}, {receipt}";
        _keys[key] = (call.Command, receipt);
        _keyed.Add(call.Command);
        return null;
    }
}

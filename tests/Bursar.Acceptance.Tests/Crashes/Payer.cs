using System.Globalization;

namespace Bursar.Acceptance.Tests;

/// <summary>Moves an account's money through a server, until that dies.</summary>
internal sealed class Payer(BursarServer server, Account account) : IAsyncDisposable
{
    private readonly TopUpClient _topUps = new(server, account.Book);
    private readonly SignedCalls _calls = account.Calls(server);

    /// <summary>Sends a write, which must be accepted, or must have been done before.</summary>
    /// <param name="write">The write.</param>
    /// <param name="isRepeated">Whether it was acknowledged before, and must be known.</param>
    /// <returns>What is the same however often it is sent.</returns>
    /// <exception cref="HttpRequestException">There was no answer.</exception>
    public async Task<string> SendAsync(Write write, bool isRepeated = false)
    {
        if (write.IsBonus) return await PayAsync(write, isRepeated);
        var (sequence, replayed) = await _topUps.SendAsync(write.Key, write.Cents);
        Assert.True(replayed || !isRepeated, $"{write} is done again");
        return sequence.ToString(CultureInfo.InvariantCulture);
    }

    public ValueTask DisposeAsync() => _calls.DisposeAsync();

    private async Task<string> PayAsync(Write write, bool isRepeated)
    {
        var answer = await _calls.CallAsync("SendBonus", new
        {
            WorkerId = account.Worker,
            AssignmentId = account.Assignment,
            BonusAmount = write.Amount,
            Reason = "Well done.",
            UniqueRequestToken = write.Key,
        });
        if (answer.Error is { } error) Assert.Equal("AWS.MechanicalTurk.DuplicateCall", error.TurkErrorCode);
        else Assert.False(isRepeated, $"{write} is done again");
        return "paid";
    }
}

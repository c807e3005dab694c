namespace Bursar.MTurk;

/// <summary>
/// A participant's id as MTurk shows it: an A followed by the id in upper case (its pattern is <c>^A[A-Z0-9]+$</c>).
/// </summary>
internal static class WorkerId
{
    /// <summary>The worker id of a participant.</summary>
    public static string Of(ObjectId participant) => "A" + participant.ToUpperString();

    /// <summary>Finds the participant with a worker id; null if there is none.</summary>
    public static async ValueTask<ObjectId?> FindAsync(MTurkCall call, string id)
    {
        if (id is not ['A', ..] || !ObjectId.TryParse(id.AsSpan(1), out var participant)) return null;
        var row = await call.Ledger.FindAsync<Participant>(RowKey.OfParticipant(participant), call.Cancellation);
        return row?.Id;
    }
}

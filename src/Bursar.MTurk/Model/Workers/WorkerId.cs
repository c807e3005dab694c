namespace Bursar.MTurk;

/// <summary>
/// A participant's id as MTurk shows it: an A followed by the id in upper case (its pattern is <c>^A[A-Z0-9]+$</c>).
/// </summary>
internal static class WorkerId
{
    /// <summary>The worker id of a participant.</summary>
    public static string Of(ObjectId participant) => "A" + participant.ToUpperString();
}

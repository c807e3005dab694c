namespace Bursar.MTurk;

/// <summary>Recognizes commands whose request key was used before.</summary>
internal static class Repeated
{
    /// <summary>
    /// Whether the request key of a command was used before, for the same request or another one: MTurk does not distinguish.
    /// </summary>
    /// <param name="outcome">The outcome of the command.</param>
    /// <param name="earlier">The subject of the command that first used the key.</param>
    public static bool IsRepeated(this Outcome outcome, out ObjectId earlier)
    {
        earlier = outcome.Receipt?.Subject ?? outcome.Rejection?.Subject ?? default;
        return outcome.Receipt?.Replayed ?? outcome.Rejection?.Code == RejectionCode.KeyReused;
    }
}

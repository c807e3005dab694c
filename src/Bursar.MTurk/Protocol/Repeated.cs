namespace Bursar.MTurk;

/// <summary>Tells a command that was carried out before from one that was carried out now.</summary>
internal static class Repeated
{
    /// <summary>
    /// Whether its request key had been used, be it for the same request or for another one: MTurk makes no difference.
    /// </summary>
    /// <param name="outcome">What became of the command.</param>
    /// <param name="earlier">What the key was used for.</param>
    public static bool IsRepeated(this Outcome outcome, out ObjectId earlier)
    {
        earlier = outcome.Receipt?.Subject ?? outcome.Rejection?.Subject ?? default;
        return outcome.Receipt?.Replayed ?? outcome.Rejection?.Code == RejectionCode.KeyReused;
    }
}

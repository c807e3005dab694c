namespace Bursar.Fuzz.Tests;

/// <summary>Tells whether an answer may be given to a packet, whatever the packet is.</summary>
internal static class Judge
{
    private static readonly int[] Promised = [501, 503];

    /// <summary>What is wrong with an answer; null for nothing.</summary>
    /// <param name="packet">What was sent.</param>
    /// <param name="answer">What came; null if the server hung up.</param>
    public static string? Fault(Packet packet, Answer? answer)
    {
        var reach = packet.Request.Reach;
        if (answer is null) return packet.HangsUp || reach == Reach.Socket ? null : "the server hung up";
        if (answer.Status >= 500 && !Promised.Contains(answer.Status) && !(reach == Reach.Socket && IsOfTheParser(answer)))
            return $"{answer.Status} is a fault of the server";
        // A head that has become too long reaches nobody, whatever was changed in it.
        if (answer.Status is 414 or 431 && IsOfTheParser(answer)) return null;
        if (packet.Request.Dialect.Fault(answer) is not { } fault) return null;
        return reach switch
        {
            Reach.Dialect => fault,
            Reach.Server => IsOurs(answer) ? null : "the answer has nobody's form",
            _ => IsOurs(answer) || IsOfTheParser(answer) ? null : "the answer has nobody's form",
        };
    }

    private static bool IsOurs(Answer answer)
        => Dialect.All.Any(dialect => dialect.Fault(answer) is null)
            || (answer["X-Content-Type-Options"] == "nosniff" && answer.Status is 200 or 400 or 404 or 405);

    /// <summary>The server refuses broken HTTP with a status alone: 400 to 431, or 505 for another version.</summary>
    private static bool IsOfTheParser(Answer answer)
        => answer is { Body.Length: 0, Status: (>= 400 and < 500) or 505, IsLast: true };
}

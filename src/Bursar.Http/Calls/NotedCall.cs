namespace Bursar.Http;

/// <summary>A call that was answered. It holds no secret: see <see cref="SecretMask"/>.</summary>
public sealed record NotedCall
{
    /// <summary>The most bytes of a body that are kept: 16 KiB.</summary>
    public const int MaxBody = 16 << 10;

    /// <summary>Its number: 1, 2, 3 … in the order of the answers.</summary>
    public long Number { get; init; }

    /// <summary>When it arrived, by the machine's clock.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>How long it took.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The API, as in metrics: <c>mturk</c>, <c>prolific</c>, <c>bursar</c>; <c>unknown</c> for none.</summary>
    public required string Api { get; init; }

    /// <summary>The operation, by its name in the API's table; <c>unknown</c> for none.</summary>
    public required string Operation { get; init; }

    /// <summary>The method.</summary>
    public required string Method { get; init; }

    /// <summary>The path and the query.</summary>
    public required string Path { get; init; }

    /// <summary>The body, at most <see cref="MaxBody"/> bytes of it; empty for none.</summary>
    public string Body { get; init; } = "";

    /// <summary>The status of the answer; 0 if the connection was dropped without one.</summary>
    public int Status { get; init; }

    /// <summary>The body of the answer, at most <see cref="MaxBody"/> bytes of it; empty for none.</summary>
    public string Answer { get; init; } = "";

    /// <summary>Why it was refused; null if it was not.</summary>
    public CallRefusal? Refusal { get; init; }

    /// <summary>What was noted while it was answered.</summary>
    public required CallNote Note { get; init; }
}

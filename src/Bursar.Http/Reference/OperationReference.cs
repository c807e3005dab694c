namespace Bursar.Http;

/// <summary>What is said of one operation.</summary>
/// <param name="Id">Its id, such as <c>get-workspace-balance</c>; unique in its API.</param>
/// <param name="Group">The group that it belongs to, for people.</param>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The whole path, with its parameters in braces.</param>
/// <param name="Handler">The class that answers it. What its documentation says is what is said of the operation.</param>
public sealed record OperationReference(string Id, string Group, string Method, string Path, Type Handler)
{
    /// <summary>What is said of an operation after which every balance is as before.</summary>
    public const string NoMoney = "No money moves.";

    /// <summary>The value of the header that names it where all operations share a path; null elsewhere.</summary>
    public string? Target { get; init; }

    /// <summary>The parameters of the query.</summary>
    public IReadOnlyList<QueryParameter> Query { get; init; } = [];

    /// <summary>The request's body; null for none.</summary>
    public BodyShape? Takes { get; init; }

    /// <summary>The body of the answer; null for none.</summary>
    public BodyShape? Gives { get; init; }

    /// <summary>The status of the answer.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether a retry is recognized by an <c>Idempotency-Key</c>.</summary>
    public bool TakesKey { get; init; }

    /// <summary>What it does to the money, in a sentence.</summary>
    public string Money { get; init; } = NoMoney;

    /// <summary>Whether its path names something that may not be there.</summary>
    public bool NamesSomething => Path.Contains('{', StringComparison.Ordinal);

    /// <summary>Whether it only reads.</summary>
    public bool OnlyReads => Method == "GET";
}

namespace Bursar.Prolific;

/// <summary>One operation of Prolific's API, whether this server offers it or not.</summary>
public sealed record ProlificOperation
{
    internal ProlificOperation(
        string group, string method, string path, Func<ProlificCall, ValueTask<ProlificError?>>? answer = null)
    {
        Group = group;
        Method = method;
        Path = path;
        Name = $"{method} {path}";
        Answer = answer;
    }

    /// <summary>The group that Prolific's documentation lists it under.</summary>
    public string Group { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as documented, with the names of its parameters in braces.</summary>
    public string Path { get; }

    /// <summary>The method and the path: its name in metrics and in the access log.</summary>
    public string Name { get; }

    /// <summary>Whether this server offers it; otherwise it answers 501 in Prolific's error form.</summary>
    public bool Offered => Answer is not null;

    /// <summary>
    /// The handler: answers one call; null where the operation is not offered. One that returns an error has written nothing, and
    /// the error becomes the answer.
    /// </summary>
    internal Func<ProlificCall, ValueTask<ProlificError?>>? Answer { get; }
}

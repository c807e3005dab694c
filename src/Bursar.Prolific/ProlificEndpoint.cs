namespace Bursar.Prolific;

/// <summary>One operation of Prolific's API, offered here or not.</summary>
public sealed record ProlificEndpoint
{
    internal ProlificEndpoint(string group, string method, string path, Handler? handler = null)
    {
        Group = group;
        Method = method;
        Path = path;
        Handler = handler;
    }

    /// <summary>The group that Prolific's documentation lists it under.</summary>
    public string Group { get; }

    /// <summary>The HTTP method.</summary>
    public string Method { get; }

    /// <summary>The path as documented, with names in braces for what varies.</summary>
    public string Path { get; }

    /// <summary>Whether it works here; else it answers 501 in Prolific's error form.</summary>
    public bool Offered => Handler is not null;

    internal Handler? Handler { get; }
}

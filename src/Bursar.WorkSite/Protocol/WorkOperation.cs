namespace Bursar.WorkSite;

/// <summary>An operation of the site: one line of the table.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path, with its parameters in braces.</param>
/// <param name="Answer">The handler.</param>
internal sealed record WorkOperation(string Method, string Path, Func<WorkCall, ValueTask<WorkAnswer>> Answer)
{
    /// <summary>Who may ask for it.</summary>
    public Access Access { get; init; } = Access.Participant;

    /// <summary>Its name in metrics and in the access log.</summary>
    public string Name => $"{Method} {Path}";
}

/// <summary>Who may ask for an operation.</summary>
internal enum Access
{
    /// <summary>A participant who is signed in; others are sent to sign in.</summary>
    Participant,

    /// <summary>Anyone.</summary>
    Anyone,

    /// <summary>Anyone, and from the pages of any site: what a task's own page sends.</summary>
    AnySite,

    /// <summary>Whoever has a signed address, at the origin of content.</summary>
    Content,
}

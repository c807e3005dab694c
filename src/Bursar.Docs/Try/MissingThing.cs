namespace Bursar.Docs;

/// <summary>Something that a form needs.</summary>
/// <param name="Name">What it is, in plain words.</param>
/// <param name="Maker">What makes one; null if no operation does.</param>
internal sealed record MissingThing(string Name, RecordedMaker? Maker)
{
    /// <summary>The name of the parameter that says whose things a form is about.</summary>
    public const string SideName = "of";

    /// <summary>Its value for a requester's.</summary>
    public const string RequestersSide = "requester";

    /// <summary>Its value for a workspace's.</summary>
    public const string WorkspacesSide = "workspace";

    /// <summary>Whether the demo has one, which may be of another kind than that of the recorded call.</summary>
    public bool IsThere { get; init; }

    /// <summary>
    /// Whose the thing must be, if the recorded call of the maker is about the other API's: true for a requester's, false for a
    /// workspace's; null if the recorded call is right.
    /// </summary>
    public bool? IsRequesters { get; init; }

    /// <summary>Where it is made. Only with a maker.</summary>
    public string Link => IsRequesters is { } side
        ? $"{Maker!.Page}?{SideName}={(side ? RequestersSide : WorkspacesSide)}#try"
        : $"{Maker!.Page}#try";
}

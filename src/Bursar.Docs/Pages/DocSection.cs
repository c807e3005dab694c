namespace Bursar.Docs;

/// <summary>A section of the documentation.</summary>
/// <param name="Name">Its name in paths.</param>
/// <param name="Title">Its title.</param>
/// <param name="About">What is in it, in a sentence.</param>
internal sealed record DocSection(string Name, string Title, string About)
{
    /// <summary>Where all documentation lies.</summary>
    public const string Root = "/docs";

    /// <summary>The address of its first page.</summary>
    public string Path => Name.Length == 0 ? Root : $"{Root}/{Name}";
}

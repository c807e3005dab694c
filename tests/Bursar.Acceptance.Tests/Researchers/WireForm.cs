namespace Bursar.Acceptance.Tests;

/// <summary>The style in which a client sends requests; all of them are in use.</summary>
/// <param name="Slash">Whether paths end with a slash.</param>
/// <param name="TypedGet">Whether a GET has a Content-Type, as those of Prolific's own command line tool do.</param>
/// <param name="Pages">Whether lists are read by page and page_size instead of limit and offset.</param>
internal sealed record WireForm(bool Slash, bool TypedGet, bool Pages)
{
    /// <summary>The parameters of a list's first page.</summary>
    public string First(int size) => Pages ? $"page=1&page_size={size}" : $"limit={size}&offset=0";

    /// <summary>The parameters of a page that lies far past the last.</summary>
    public string Past(int size) => Pages ? $"page=1000&page_size={size}" : $"limit={size}&offset=1000";
}

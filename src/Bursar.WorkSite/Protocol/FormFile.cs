using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Bursar.WorkSite;

/// <summary>A file in a form that a browser sent.</summary>
/// <param name="Name">The name of the field.</param>
/// <param name="FileName">The name of the file, without its folders; empty if none was chosen.</param>
/// <param name="MediaType">The media type that the browser gave it; may be empty.</param>
/// <param name="Content">What is in it.</param>
internal sealed record FormFile(string Name, string FileName, string MediaType, byte[] Content)
{
    /// <summary>Whether a file was chosen.</summary>
    public bool IsChosen => FileName.Length > 0 || Content.Length > 0;

    /// <summary>Reads a part of a body.</summary>
    public static async Task<FormFile> ReadAsync(MultipartSection section, ContentDispositionHeaderValue part)
    {
        using var content = new MemoryStream();
        await section.Body.CopyToAsync(content);
        var path = HeaderUtilities.RemoveQuotes(part.FileNameStar.HasValue ? part.FileNameStar : part.FileName).ToString();
        return new(
            HeaderUtilities.RemoveQuotes(part.Name).ToString(),
            path[(path.LastIndexOfAny(['/', '\\']) + 1)..],
            section.ContentType ?? "",
            content.ToArray());
    }
}

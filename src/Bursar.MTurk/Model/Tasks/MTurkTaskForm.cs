using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>
/// Shows HITs to those who do the work: an ExternalQuestion in a frame, an HTMLQuestion as a page. A
/// QuestionForm is not shown yet (MTurk API Reference, Data Structure Schemas).
/// </summary>
internal sealed class MTurkTaskForm : ITaskForm
{
    private static readonly TaskContent Missing = new TaskContent.None("Its requester has left out what is to be done.");

    private static readonly TaskContent NotYet = new TaskContent.None("This site does not show forms of this kind yet.");

    /// <inheritdoc/>
    public Origin Origin => Origin.MTurk;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document)
    {
        var type = HitTypeDocument.Read(template!);
        return new(document is null ? Missing : ContentOf(HitContentDocument.Read(document).Question))
        {
            Description = type.Description,
            Keywords = type.Keywords ?? "",
        };
    }

    /// <summary>What a question asks. CreateHIT checks that it is well-formed, and not what is in it.</summary>
    public static TaskContent ContentOf(string question)
    {
        using var reader = XmlReader.Create(new StringReader(question), XmlGrammar.Reading);
        var root = XDocument.Load(reader, LoadOptions.PreserveWhitespace).Root!;
        return root.Name.LocalName switch
        {
            "ExternalQuestion" => Frame(root),
            "HTMLQuestion" when Child(root, "HTMLContent") is { } html => new TaskContent.Page(html.Value, HeightOf(root)),
            "QuestionForm" => NotYet,
            _ => Missing,
        };
    }

    private static TaskContent Frame(XElement root)
        => Uri.TryCreate(Child(root, "ExternalURL")?.Value.Trim(), UriKind.Absolute, out var address)
            && address.Scheme is "http" or "https"
                ? new TaskContent.Frame(address, HeightOf(root))
                : new TaskContent.None("Its requester has given an address that does not lead anywhere.");

    private static int HeightOf(XElement root)
        => int.TryParse(Child(root, "FrameHeight")?.Value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture, out var height) ? height : 0;

    private static XElement? Child(XElement parent, string name)
        => parent.Elements().FirstOrDefault(one => one.Name.LocalName == name);
}

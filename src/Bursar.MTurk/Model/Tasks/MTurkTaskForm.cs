using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>
/// Shows HITs to those who do the work: an ExternalQuestion in a frame, an HTMLQuestion as a page, a QuestionForm as a form
/// (MTurk API Reference, Data Structure Schemas).
/// </summary>
internal sealed class MTurkTaskForm : ITaskForm
{
    private static readonly TaskContent Missing = new TaskContent.None("Its requester has left out what is to be done.");

    private static readonly TaskContent Broken = new TaskContent.None("Its requester has made a form that cannot be read.");

    private static readonly TaskContent TooLarge = new TaskContent.None(
        string.Create(CultureInfo.InvariantCulture, $"It asks for a file of more than {Upload.MaxBytes:N0} bytes."));

    /// <inheritdoc/>
    public Origin Origin => Origin.MTurk;

    /// <inheritdoc/>
    public StudyTask TaskOf(string? template, string? document, TaskPages? pages)
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
            "QuestionForm" => FormIn(question),
            _ => Missing,
        };
    }

    /// <inheritdoc/>
    public TaskContent.Form? FormOf(string document, TaskPages? pages)
    {
        var question = HitContentDocument.Read(document).Question;
        // Others are not parsed: what they ask is between their page and the worker.
        return question.Contains("QuestionForm", StringComparison.Ordinal) ? ContentOf(question) as TaskContent.Form : null;
    }

    /// <inheritdoc/>
    public TaskContent TestOf(string questions) => FormIn(questions);

    private static TaskContent FormIn(string question)
    {
        if (QuestionFormXml.Read(question).Form is not { } root) return Broken;
        var form = QuestionFormReader.Read(root);
        var files = form.Parts.OfType<FormQuestion>().Select(one => one.Answer).OfType<FileAnswer>().ToList();
        return files.Count > Upload.MaxFiles || files.Sum(file => file.MinBytes) > Upload.MaxBytes ? TooLarge : form;
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

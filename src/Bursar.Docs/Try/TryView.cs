using System.Text;
using System.Text.Encodings.Web;

namespace Bursar.Docs;

/// <summary>The form in which an operation is tried, and what came of it, as HTML.</summary>
internal static class TryView
{
    private const int MinRows = 3;
    private const int MaxRows = 18;

    /// <summary>The form.</summary>
    /// <param name="shape">What can be typed.</param>
    /// <param name="sheet">What is in it.</param>
    /// <param name="door">How the API is entered.</param>
    /// <param name="isOpen">Whether it is open from the start.</param>
    public static string Form(TryShape shape, TrySheet sheet, TryDoor door, bool isOpen)
    {
        var text = new StringBuilder($"<details class=\"try\" id=\"try\"{(isOpen ? " open" : "")}><summary>Try it</summary>\n");
        text.Append($"<form method=\"post\" action=\"{shape.Path}\" autocomplete=\"off\">\n");
        text.Append("<p>The request is sent to this demo, whose money is not real.</p>\n");
        foreach (var one in sheet.Missing) text.Append($"<p class=\"note\">{NoteOf(one)}</p>\n");
        foreach (var (key, place) in door.Keys.Select((key, place) => (key, place)))
            AppendInput(text, TrySheet.KeyName(place), key.Label, "", sheet.Keys[place]);
        foreach (var (field, value) in shape.Fields.Zip(sheet.Values))
            AppendInput(text, field.FormName, field.Name, Note(field), value);
        if (shape.MediaType is not null)
        {
            var rows = Math.Clamp(sheet.Body.Count(one => one == '\n') + 1, MinRows, MaxRows);
            text.Append($"<label for=\"try-body\">Body <small>{Escape(shape.MediaType)}</small></label>\n");
            text.Append($"<textarea id=\"try-body\" name=\"{TrySheet.BodyName}\" rows=\"{rows}\" spellcheck=\"false\">\n");
            text.Append(Escape(sheet.Body)).Append("</textarea>\n");
        }
        return text.Append("<p><button>Send</button></p>\n</form>\n</details>\n").ToString();
    }

    /// <summary>What came of a call.</summary>
    /// <param name="outcome">What came of it.</param>
    /// <param name="writers">The pages of operations that may have to come first.</param>
    public static string Outcome(TryOutcome outcome, IEnumerable<DocPage> writers)
    {
        var (answer, text) = (outcome.Answer, new StringBuilder("<section class=\"outcome\">\n"));
        text.Append($"<h2 id=\"outcome\" class=\"{(answer.IsGood ? "good" : "bad")}\">{Escape(answer.Title)}</h2>\n");
        if (answer.Status == 0) text.Append($"<p>{Escape(answer.Head)}</p>\n");
        else if (answer.Body.Length == 0) text.Append("<p>The answer has no body.</p>\n");
        if (answer.Body.Length > 0) AppendBlock(text, "Answer", answer.Body);
        foreach (var page in writers)
            text.Append($"<p class=\"note\">What is read here is written by <a href=\"{page.Path}#try\">")
                .Append($"{Escape(page.Title)}</a>.</p>\n");
        AppendMoved(text, outcome);
        if (answer.Status > 0) AppendMore(text, "Headers of the answer", answer.Head);
        if (outcome.Sent.Length > 0) AppendMore(text, "The request as it was sent", outcome.Sent);
        return text.Append("</section>\n").ToString();
    }

    /// <summary>What a form needs, and which operation makes it.</summary>
    private static string NoteOf(MissingThing thing)
    {
        var link = thing.Maker is { } maker ? $"<a href=\"{thing.Link}\">{Escape(maker.Title)}</a>" : "";
        var name = Escape(thing.Name);
        return thing switch
        {
            { Maker: null } => $"This demo has no {name} yet. See above how one comes to be, or see what a wrong id is answered.",
            { IsThere: false } => $"This demo has no {name} yet. {link} makes one. Its id is then in this form, too, unless the "
                + "answer holds a secret: then copy it from there.",
            _ => $"The form has the newest {name} in it. The example is about one that was made for it. If the newest lacks what "
                + $"is asked for here, {link} makes one that has it.",
        };
    }

    private static void AppendMoved(StringBuilder text, TryOutcome outcome)
    {
        if (outcome.Moved.Count == 0)
        {
            if (outcome.Sent.Length > 0) text.Append("<p>No balance moved.</p>\n");
            return;
        }
        text.Append("<div class=\"scroll\" role=\"group\" aria-label=\"Balances that moved\" tabindex=\"0\"><table>\n")
            .Append("<thead><tr><th>balance</th><th>before</th><th>after</th></tr></thead>\n<tbody>\n");
        foreach (var one in outcome.Moved)
            text.Append($"<tr><td>{Escape(one.Book)}, {one.What}</td><td>{one.Before}</td>")
                .Append($"<td><strong>{one.After}</strong></td></tr>\n");
        text.Append("</tbody></table></div>\n");
    }

    private static void AppendMore(StringBuilder text, string title, string content)
    {
        text.Append($"<details><summary>{title}</summary>\n");
        AppendBlock(text, title, content);
        text.Append("</details>\n");
    }

    private static void AppendBlock(StringBuilder text, string title, string content)
        => text.Append($"<pre tabindex=\"0\" role=\"group\" aria-label=\"{title}\"><code>{Escape(content)}</code></pre>\n");

    private static void AppendInput(StringBuilder text, string name, string label, string note, string value)
    {
        var more = note.Length > 0 ? $" <small>{Escape(note)}</small>" : "";
        text.Append($"<label for=\"try-{Escape(name)}\">{Escape(label)}{more}</label>\n");
        text.Append($"<input id=\"try-{Escape(name)}\" name=\"{Escape(name)}\" value=\"{Escape(value)}\" ")
            .Append("spellcheck=\"false\" autocapitalize=\"off\">\n");
    }

    private static string Note(TryField field) => (field.Place, field.IsRequired) switch
    {
        ("path", _) => "in the path",
        ("header", _) => "a header, which can be left out",
        (_, true) => field.About,
        _ => field.About.Length == 0 ? "can be left out" : $"{field.About} Can be left out.",
    };

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}

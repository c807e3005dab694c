using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>A form with what was entered in it.</summary>
/// <param name="Form">The form.</param>
/// <param name="Entries">Its questions, in their order.</param>
public sealed partial record FormSheet(TaskContent.Form Form, IReadOnlyList<FormEntry> Entries)
{
    /// <summary>Whether something is wrong.</summary>
    public bool HasErrors => Entries.Any(one => one.Error is not null);

    /// <summary>The entry of a question.</summary>
    public FormEntry Of(FormQuestion question) => Entries.First(one => ReferenceEquals(one.Question, question));

    /// <summary>A form as it is at first.</summary>
    public static FormSheet Empty(TaskContent.Form form) => new(
        form, [.. Entry(form).Select(one => one.Question.Answer is TextAnswer text ? one with { Text = text.Default } : one)]);

    /// <summary>Reads and checks what a browser sent.</summary>
    internal static FormSheet Read(TaskContent.Form form, FormFields fields)
        => new FormSheet(form, [.. Entry(form).Select(one => Read(one, fields))]).Checked();

    /// <summary>The form with everything checked.</summary>
    internal FormSheet Checked()
    {
        var rules = new FormRules();
        return this with { Entries = [.. Entries.Select(one => Check(one, rules))] };
    }

    /// <summary>The answers, for a document; every question has one.</summary>
    internal IReadOnlyList<Field> Answers(Func<FormEntry, string> keyOf) => [.. Entries.Select(one => AnswerOf(one, keyOf))];

    /// <summary>The files that were chosen.</summary>
    internal IReadOnlyList<NewUpload> Uploads =>
    [
        .. Entries.Where(one => one.File is not null).Select(one => new NewUpload(
            one.Question.Id, Short(one.File!.FileName), Short(one.File.MediaType), one.File.Content)),
    ];

    /// <summary>A file that is kept was good when it was sent.</summary>
    private static FormEntry Check(FormEntry entry, FormRules rules)
        => entry with { Error = entry is { File: null, KeptFile: not null } ? null : rules.Why(entry.Question, entry.Reply) };

    private static IEnumerable<FormEntry> Entry(TaskContent.Form form)
        => form.Parts.OfType<FormQuestion>().Select((question, at) => new FormEntry(question, $"q{at + 1}"));

    private static FormEntry Read(FormEntry entry, FormFields fields)
    {
        entry = entry with { IsAnswered = true };
        var sent = fields.All.Where(one => one.Key == entry.Name).Select(one => one.Value).ToList();
        switch (entry.Question.Answer)
        {
            case ChoiceAnswer choice:
                var known = choice.Options.Select(one => one.Id).Where(sent.Contains).ToList();
                return entry with { Selected = known, Text = choice.Other is null ? "" : Lines(fields[entry.OtherName]) };
            case FileAnswer:
                return entry with { File = fields.Files.FirstOrDefault(one => one.Name == entry.Name && one.IsChosen) };
            default:
                return entry with { Text = Lines(sent.FirstOrDefault() ?? "") };
        }
    }

    private static Field AnswerOf(FormEntry entry, Func<FormEntry, string> keyOf)
    {
        var field = new Field(entry.Question.Id, "");
        return entry.Question.Answer switch
        {
            ChoiceAnswer => field with
            {
                Selected = [.. entry.Selected],
                Other = string.IsNullOrWhiteSpace(entry.Text) ? null : entry.Text,
            },
            FileAnswer when entry.File is { } file => field with { File = new(keyOf(entry), file.Content.Length) },
            FileAnswer when entry.KeptFile is { } kept => field with { File = kept },
            FileAnswer => field with { Selected = [] },
            _ => field with { Value = entry.Text },
        };
    }

    /// <summary>Browsers send lines that end in CR LF.</summary>
    private static string Lines(string text) => text.ReplaceLineEndings("\n");

    private static string Short(string name)
    {
        name = string.Concat(name.Where(one => !char.IsControl(one) && !char.IsSurrogate(one)));
        return name.Length > Upload.MaxName ? name[^Upload.MaxName..] : name;
    }
}

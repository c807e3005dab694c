using System.Globalization;
using System.Xml.Linq;

namespace Bursar.MTurk;

/// <summary>Reads what a QuestionForm asks (MTurk API Reference, QuestionForm), once its structure was found good.</summary>
internal static class QuestionFormReader
{
    private const int MaxLines = 1_000;

    /// <summary>Reads a form.</summary>
    public static TaskContent.Form Read(XElement form) => new([.. form.Elements().Select(Part)]);

    private static FormPart Part(XElement part)
    {
        if (part.Name.LocalName == "Overview") return new FormOverview(Contents(part));
        return new FormQuestion(Text(part, "QuestionIdentifier"), Contents(Child(part, "QuestionContent")!), Answer(part))
        {
            Name = Text(part, "DisplayName"),
            IsRequired = IsTrue(Child(part, "IsRequired")?.Value),
        };
    }

    private static List<FormContent> Contents(XElement parent) => [.. parent.Elements().Select(Content)];

    private static FormContent Content(XElement one) => one.Name.LocalName switch
    {
        "Title" => new FormContent.Title(one.Value),
        "Text" => new FormContent.Paragraph(one.Value),
        "List" => new FormContent.Bullets([.. one.Elements().Select(item => item.Value)]),
        "FormattedContent" => new FormContent.Markup(one.Value),
        "Binary" when Uri.TryCreate(Text(one, "DataURL"), UriKind.Absolute, out var address)
            => new FormContent.Media(
                Text(Child(one, "MimeType")!, "Type").ToLowerInvariant(), address, Text(one, "AltText")),
        // Flash, Java and what needed a plug-in.
        _ => new FormContent.Gone(Text(one, "AltText")),
    };

    private static FormAnswer Answer(XElement question)
    {
        var answer = Child(question, "AnswerSpecification")!.Elements().Single();
        return answer.Name.LocalName switch
        {
            "FreeTextAnswer" => FreeText(answer),
            "SelectionAnswer" => Selection(answer),
            _ => new FileAnswer(Size(answer, "MinFileSizeInBytes"), Size(answer, "MaxFileSizeInBytes")),
        };
    }

    private static TextAnswer FreeText(XElement answer)
    {
        var constraints = Child(answer, "Constraints");
        var numeric = constraints is null ? null : Child(constraints, "IsNumeric");
        var length = constraints is null ? null : Child(constraints, "Length");
        return new()
        {
            IsNumeric = numeric is not null,
            MinValue = Number(numeric, "minValue"),
            MaxValue = Number(numeric, "maxValue"),
            MinLength = Whole(length?.Attribute("minLength")?.Value),
            MaxLength = Whole(length?.Attribute("maxLength")?.Value),
            Patterns = constraints is null
                ? []
                : [.. constraints.Elements().Where(one => one.Name.LocalName == "AnswerFormatRegex").Select(Pattern)],
            Default = Text(answer, "DefaultText"),
            Lines = Math.Clamp(Whole(Child(answer, "NumberOfLinesSuggestion")?.Value) ?? 1, 1, MaxLines),
        };
    }

    private static AnswerPattern Pattern(XElement regex) => new(
        regex.Attribute("regex")?.Value ?? "",
        regex.Attribute("flags")?.Value.Contains('i', StringComparison.OrdinalIgnoreCase) == true,
        regex.Attribute("errorText")?.Value.Trim() ?? "");

    private static ChoiceAnswer Selection(XElement answer)
    {
        var selections = Child(answer, "Selections")!;
        var other = Child(selections, "OtherSelection");
        var options = selections.Elements().Where(one => one.Name.LocalName == "Selection").Select(Option).ToList();
        var style = Text(answer, "StyleSuggestion");
        var takesSeveral = style is "checkbox" or "list" or "multichooser";
        var most = options.Count + (other is null ? 0 : 1);
        var max = Whole(Child(answer, "MaxSelectionCount")?.Value) ?? (takesSeveral ? most : 1);
        var min = Whole(Child(answer, "MinSelectionCount")?.Value) ?? 0;
        return new(options, StyleOf(style))
        {
            Max = Math.Clamp(max, 1, most),
            Min = Math.Clamp(min, 0, Math.Clamp(max, 1, most)),
            Other = other is null ? null : FreeText(other),
        };
    }

    private static ChoiceStyle StyleOf(string style) => style switch
    {
        "checkbox" => ChoiceStyle.Boxes,
        "list" or "multichooser" => ChoiceStyle.List,
        "dropdown" or "combobox" => ChoiceStyle.Menu,
        _ => ChoiceStyle.Buttons,
    };

    private static ChoiceOption Option(XElement selection)
        => new(Text(selection, "SelectionIdentifier"), Content(selection.Elements().Last()));

    private static long Size(XElement answer, string name)
        => long.Parse(Text(answer, name), NumberStyles.None, CultureInfo.InvariantCulture);

    private static decimal? Number(XElement? parent, string name)
        => decimal.TryParse(
            parent?.Attribute(name)?.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Whole(string? text)
        => int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture,
            out var number) ? number : null;

    private static bool IsTrue(string? text) => text?.Trim() is "true" or "1";

    private static string Text(XElement parent, string name) => Child(parent, name)?.Value.Trim() ?? "";

    private static XElement? Child(XElement parent, string name) => parent.Element(parent.Name.Namespace + name);
}

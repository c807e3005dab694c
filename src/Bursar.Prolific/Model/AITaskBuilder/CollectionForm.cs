using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A collection as the form that participants fill in: its pages one below the other, each instruction as a question with its id.
/// What belongs to it beside that, such as a unit, is a question whose id begins with the same (<see cref="PartOf"/>).
/// </summary>
internal static class CollectionForm
{
    /// <summary>What the id of an instruction's unit ends in.</summary>
    public const string Unit = "unit";

    /// <summary>The most files that are offered to be chosen for one instruction, if it does not need more.</summary>
    public const int MaxOffered = 5;

    /// <summary>
    /// From this number of options on, a single choice is a list that unfolds (Prolific API docs, AI Task Builder).
    /// </summary>
    private const int Dropdown = 5;

    private const int BytesPerMegabyte = 1_000_000;

    /// <summary>The endings that a file can have if the instruction names none (Prolific API docs, AI Task Builder).</summary>
    private static readonly string[] Pictures = [".jpg", ".jpeg", ".png", ".heic", ".heif"];

    /// <summary>The id of a part of an instruction's answer.</summary>
    public static string PartOf(PageItem item, string part) => $"{item.Id}:{part}";

    /// <summary>The form of a collection.</summary>
    public static IReadOnlyList<FormPart> Of(CollectionContent content)
    {
        var spare = Upload.MaxFiles - content.Instructions.Where(item => item.Type == PageItem.FileUpload).Sum(MinFiles);
        return
        [
            new FormOverview(
            [
                new FormContent.Title(content.Details.Name),
                new FormContent.Markup(content.Details.Introduction),
                new FormContent.Markup(content.Details.Steps),
            ]),
            .. content.Pages.SelectMany(page => page.Items!).SelectMany(item => PartsOf(item!)),
        ];

        IEnumerable<FormPart> PartsOf(PageItem item) => item.Type switch
        {
            PageItem.Image => [new FormOverview(ImageOf(item))],
            PageItem.RichText => [new FormOverview([new FormContent.Markup(item.Content!)])],
            PageItem.MultipleChoice => [Question(item, ChoiceOf(item))],
            PageItem.MultipleChoiceWithFreeText =>
                [Question(item, ChoiceOf(item)), .. item.Options!.Select((one, at) => Beside(item, one!, at))],
            PageItem.FreeText => [Question(item, TextOf(item))],
            PageItem.FreeTextWithUnit => [Question(item, TextOf(item)), .. UnitsOf(item)],
            _ => FilesOf(item, ref spare),
        };
    }

    private static int MinFiles(PageItem item) => item.MinFiles ?? 1;

    private static FormQuestion Question(PageItem item, FormAnswer answer) => new($"{item.Id}", Asked(item), answer)
    {
        IsRequired = true,
    };

    private static List<FormContent> Asked(PageItem item)
    {
        List<FormContent> asked = [new FormContent.Paragraph(item.Description!)];
        if (!string.IsNullOrWhiteSpace(item.HelperText)) asked.Add(new FormContent.Paragraph(item.HelperText));
        if (item.Type == PageItem.FreeTextWithUnit && item.UnitOptions is [{ } only])
            asked.Add(new FormContent.Paragraph($"({only.Label})"));
        return asked;
    }

    private static List<FormContent> ImageOf(PageItem item)
    {
        List<FormContent> shown = [new FormContent.Media("image", new(item.Url!), item.AltText!)];
        if (!string.IsNullOrWhiteSpace(item.Caption)) shown.Add(new FormContent.Paragraph(item.Caption));
        return shown;
    }

    private static ChoiceAnswer ChoiceOf(PageItem item)
    {
        var options = item.Options!.Select(
            one => new ChoiceOption(ItemRules.TextOf(one!.Value)!, new FormContent.Paragraph(one.Label!))
            {
                IsExclusive = one.Exclusive == true,
            }).ToList();
        var isMenu = item.AnswerLimit == 1 && options.Count >= Dropdown && item.DisableDropdown != true;
        return new(options, isMenu ? ChoiceStyle.Menu : ChoiceStyle.Buttons)
        {
            Min = 1,
            Max = item.AnswerLimit == -1 ? options.Count : item.AnswerLimit!.Value,
        };
    }

    private static FormQuestion Beside(PageItem item, ItemOption option, int at) => new(
        PartOf(item, (at + 1).ToString(CultureInfo.InvariantCulture)),
        [new FormContent.Paragraph($"{option.Label}: {option.Heading}")],
        new TextAnswer { Lines = 2 });

    private static TextAnswer TextOf(PageItem item) => item.Validation switch
    {
        { Type: "number" } number => new()
        {
            IsNumeric = true,
            MinValue = number.Min,
            MaxValue = number.Max,
            Placeholder = item.Placeholder ?? "",
        },
        var length => new()
        {
            MinLength = (int?)length?.Min,
            MaxLength = (int?)length?.Max,
            Placeholder = item.Placeholder ?? "",
            Lines = item.Type == PageItem.FreeText ? 4 : 1,
        },
    };

    /// <summary>One unit alone is not asked for; neither must be one if there is a default.</summary>
    private static FormQuestion[] UnitsOf(PageItem item)
    {
        if (item.UnitOptions!.Count == 1) return [];
        var units = item.UnitOptions.Select(
            one => new ChoiceOption(ItemRules.TextOf(one!.Value)!, new FormContent.Paragraph(one.Label!))).ToList();
        var usual = item.UnitOptions.FirstOrDefault(one => ItemRules.TextOf(one!.Value) == item.DefaultUnit);
        var asked = usual is null ? "Unit" : $"Unit, if it is not: {usual.Label}";
        return
        [
            new(PartOf(item, Unit), [new FormContent.Paragraph(asked)], new ChoiceAnswer(units, ChoiceStyle.Menu))
            {
                IsRequired = usual is null,
            },
        ];
    }

    private static FormQuestion[] FilesOf(PageItem item, ref int spare)
    {
        var least = MinFiles(item);
        var more = Math.Clamp(Math.Min(item.MaxFiles ?? int.MaxValue, MaxOffered) - least, 0, spare);
        spare -= more;
        var answer = new FileAnswer(1, (long)((item.MaxFileSize ?? 25) * BytesPerMegabyte))
        {
            Endings = item.FileTypes is { Count: > 0 } types ? [.. types.Select(one => one!)] : Pictures,
        };
        return
        [
            .. Enumerable.Range(1, least + more).Select(number => number == 1
                ? Question(item, answer)
                : new FormQuestion(
                    PartOf(item, number.ToString(CultureInfo.InvariantCulture)),
                    [new FormContent.Paragraph($"File {number}")],
                    answer) { IsRequired = number <= least }),
        ];
    }
}

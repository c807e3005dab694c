using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// The items of a page as parts of a form: each instruction is a question with its id. What belongs to it beside that, such as a
/// unit, is a question whose id begins with the same (<see cref="PartOf"/>).
/// </summary>
/// <param name="spare">The files that can be offered beside those that the instructions need.</param>
internal sealed class ItemForm(int spare)
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

    private int _spare = spare;

    /// <summary>The id of the question that an instruction is.</summary>
    /// <param name="item">The instruction.</param>
    /// <param name="task">The number of the task that it is asked for; empty for a collection, which asks once.</param>
    public static string NameOf(PageItem item, string task) => task.Length == 0 ? $"{item.Id}" : $"{task}:{item.Id}";

    /// <summary>The id of a part of an instruction's answer.</summary>
    public static string PartOf(string name, string part) => $"{name}:{part}";

    /// <summary>The smallest number of files that an instruction asks for; 0 if it asks for none.</summary>
    public static int FilesOf(PageItem item) => item.Type == PageItem.FileUpload ? MinFiles(item) : 0;

    /// <summary>An item as parts of a form.</summary>
    /// <param name="item">The item.</param>
    /// <param name="task">The number of the task; empty for a collection.</param>
    public IEnumerable<FormPart> PartsOf(PageItem item, string task)
    {
        var name = NameOf(item, task);
        return item.Type switch
        {
            PageItem.Image => [new FormOverview(ImageOf(item))],
            PageItem.RichText => [new FormOverview([new FormContent.Markup(item.Content!)])],
            PageItem.MultipleChoice => [Question(name, item, ChoiceOf(item))],
            PageItem.MultipleChoiceWithFreeText =>
            [
                Question(name, item, ChoiceOf(item)), .. item.Options!.Select((one, at) => Beside(name, one!, at)),
            ],
            PageItem.FreeText => [Question(name, item, TextOf(item))],
            PageItem.FreeTextWithUnit => [Question(name, item, TextOf(item)), .. UnitsOf(name, item)],
            _ => FilesOf(name, item),
        };
    }

    /// <summary>The parts of a page, of which the first begins it.</summary>
    public static IEnumerable<FormPart> PageOf(IEnumerable<FormPart> parts)
        => parts.Select((part, at) => part with { BeginsPage = at == 0 });

    private static int MinFiles(PageItem item) => item.MinFiles ?? 1;

    private static FormQuestion Question(string name, PageItem item, FormAnswer answer) => new(name, Asked(item), answer)
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

    private static FormQuestion Beside(string name, ItemOption option, int at) => new(
        PartOf(name, (at + 1).ToString(CultureInfo.InvariantCulture)),
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
    private static FormQuestion[] UnitsOf(string name, PageItem item)
    {
        if (item.UnitOptions!.Count == 1) return [];
        var units = item.UnitOptions.Select(
            one => new ChoiceOption(ItemRules.TextOf(one!.Value)!, new FormContent.Paragraph(one.Label!))).ToList();
        var usual = item.UnitOptions.FirstOrDefault(one => ItemRules.TextOf(one!.Value) == item.DefaultUnit);
        var asked = usual is null ? "Unit" : $"Unit, if it is not: {usual.Label}";
        return
        [
            new(PartOf(name, Unit), [new FormContent.Paragraph(asked)], new ChoiceAnswer(units, ChoiceStyle.Menu))
            {
                IsRequired = usual is null,
            },
        ];
    }

    private FormQuestion[] FilesOf(string name, PageItem item)
    {
        var least = MinFiles(item);
        var more = Math.Clamp(Math.Min(item.MaxFiles ?? int.MaxValue, MaxOffered) - least, 0, _spare);
        _spare -= more;
        var answer = new FileAnswer(1, (long)((item.MaxFileSize ?? 25) * BytesPerMegabyte))
        {
            Endings = item.FileTypes is { Count: > 0 } types ? [.. types.Select(one => one!)] : Pictures,
        };
        return
        [
            .. Enumerable.Range(1, least + more).Select(number => number == 1
                ? Question(name, item, answer)
                : new FormQuestion(
                    PartOf(name, number.ToString(CultureInfo.InvariantCulture)),
                    [new FormContent.Paragraph($"File {number}")],
                    answer) { IsRequired = number <= least }),
        ];
    }
}

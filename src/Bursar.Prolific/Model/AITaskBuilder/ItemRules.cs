using System.Text.Json;

namespace Bursar.Prolific;

/// <summary>What the items of a page must be (Prolific API docs, AI Task Builder).</summary>
internal static class ItemRules
{
    /// <summary>The maximum number of options, or of units, of an instruction.</summary>
    public const int MaxOptions = 100;

    /// <summary>The maximum length of a question, a label and the like, in characters.</summary>
    public const int MaxText = 5_000;

    /// <summary>The maximum length of a content block, in characters.</summary>
    public const int MaxContent = 50_000;

    /// <summary>The maximum length of a value, in characters.</summary>
    public const int MaxValue = 500;

    /// <summary>An item with the members that its type has; or what is wrong, as a sentence.</summary>
    /// <param name="given">The item as it came.</param>
    /// <param name="isOrdered">Whether an instruction says in which order it comes, as those of collections do.</param>
    public static (PageItem Item, string? Wrong) Read(PageItem? given, bool isOrdered = true)
    {
        if (given is null) return (new(), "an item is an object.");
        var item = given.Type switch
        {
            PageItem.Image => new PageItem { Url = given.Url, AltText = given.AltText, Caption = given.Caption },
            PageItem.RichText => new PageItem { Content = ContentOf(given) },
            _ => Instruction(given),
        };
        // Without an order, one that comes counts as any other member that its type does not have.
        return isOrdered
            ? (item with { Type = given.Type }, Why(given))
            : (item with { Type = given.Type, Order = null }, Why(given with { Order = 0 }));
    }

    /// <summary>The text of a value; null if it is none.</summary>
    public static string? TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => ProlificBody.ToText(value),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.GetRawText(),
        _ => null,
    };

    /// <summary>Markdown becomes HTML before it is stored; what is too long is refused, and not worth the work.</summary>
    private static string? ContentOf(PageItem given)
        => given is { ContentFormat: "markdown", Content: { Length: <= MaxContent } text }
            ? MarkdownContent.ToHtml(text)
            : given.Content;

    private static PageItem Instruction(PageItem given)
    {
        var common = new PageItem
        {
            Description = given.Description,
            Order = given.Order,
            HelperText = given.HelperText,
            Placeholder = given.Placeholder,
        };
        return given.Type switch
        {
            PageItem.MultipleChoice or PageItem.MultipleChoiceWithFreeText => common with
            {
                AnswerLimit = given.AnswerLimit,
                DisableDropdown = given.DisableDropdown ?? false,
                Options = given.Options,
            },
            PageItem.FreeText => common with { Validation = given.Validation },
            PageItem.FreeTextWithUnit => common with
            {
                Validation = given.Validation,
                UnitOptions = given.UnitOptions,
                DefaultUnit = given.DefaultUnit,
                UnitPosition = given.UnitPosition,
            },
            _ => common with
            {
                FileTypes = given.FileTypes,
                MaxFileSize = given.MaxFileSize,
                MinFiles = given.MinFiles,
                MaxFiles = given.MaxFiles,
            },
        };
    }

    private static string? Why(PageItem item) => item.Type switch
    {
        PageItem.MultipleChoice => WhyNotAsked(item) ?? WhyNoChoice(item),
        PageItem.MultipleChoiceWithFreeText => WhyNotAsked(item)
            ?? (item.Options?.Any(one => !IsText(one?.Heading)) == true ? "each option has a heading." : null)
            ?? WhyNoChoice(item),
        PageItem.FreeText => WhyNotAsked(item) ?? WhyNotValid(item.Validation),
        PageItem.FreeTextWithUnit => WhyNotAsked(item) ?? WhyNotValid(item.Validation) ?? WhyNoUnit(item),
        PageItem.FileUpload => WhyNotAsked(item) ?? WhyNoFile(item),
        PageItem.Image => WhyNoImage(item),
        PageItem.RichText => item.ContentFormat is not (null or "html" or "markdown")
            ? "content_format is html or markdown."
            : IsText(item.Content, MaxContent) ? null : $"content has 1 to {MaxContent} characters.",
        _ => "type is multiple_choice, multiple_choice_with_free_text, free_text, free_text_with_unit, file_upload, image or "
            + "rich_text.",
    };

    private static string? WhyNotAsked(PageItem item)
    {
        if (!IsText(item.Description)) return $"description has 1 to {MaxText} characters.";
        if (item.Order is null) return "order is required.";
        return item.HelperText?.Length > MaxText || item.Placeholder?.Length > MaxText
            ? $"helper_text and placeholder_text_input have at most {MaxText} characters."
            : null;
    }

    private static string? WhyNoChoice(PageItem item)
    {
        var options = item.Options ?? [];
        if (WhyNoValues("options", options.Select(one => (one?.Label, one?.Value ?? default))) is { } wrong) return wrong;
        if (item.AnswerLimit is not { } limit || limit is < -1 or 0 || limit > options.Count)
            return "answer_limit is −1, or 1 to the number of options.";
        var alone = options.Count(one => one!.Exclusive == true);
        if (alone > 0 && limit == 1) return "an option can be exclusive only if several can be selected.";
        return alone == options.Count ? "not all options can be exclusive." : null;
    }

    private static string? WhyNoUnit(PageItem item)
    {
        var units = item.UnitOptions ?? [];
        if (WhyNoValues("unit_options", units.Select(one => (one?.Label, one?.Value ?? default))) is { } wrong) return wrong;
        if (item.UnitPosition is not ("prefix" or "suffix")) return "unit_position is prefix or suffix.";
        if (item.DefaultUnit is { } unit && units.All(one => TextOf(one!.Value) != unit))
            return "default_unit is the value of one of the unit_options.";
        return units.Select(one => WhyNotValid(one!.Validation)).FirstOrDefault(why => why is not null);
    }

    /// <summary>A value comes back from a form, where white space around it would not.</summary>
    private static string? WhyNoValues(string field, IEnumerable<(string? Label, JsonElement Value)> given)
    {
        var all = given.ToList();
        if (all.Count is 0 or > MaxOptions) return $"there are 1 to {MaxOptions} {field}.";
        if (!all.TrueForAll(one => IsText(one.Label))) return $"each label of {field} has 1 to {MaxText} characters.";
        var values = all.ConvertAll(one => TextOf(one.Value));
        if (!values.TrueForAll(one => IsText(one, MaxValue) && one == one!.Trim() && !one.Any(char.IsControl)))
            return $"each value of {field} is a number, a Boolean, or 1 to {MaxValue} characters in one line.";
        return values.Distinct(StringComparer.Ordinal).Count() < all.Count ? $"each value of {field} is there once." : null;
    }

    private static string? WhyNotValid(ItemValidation? rule)
    {
        if (rule is null) return null;
        if (rule.Type is not ("number" or "string")) return "the type of a validation is number or string.";
        if (rule.Min > rule.Max) return "min of a validation is at most its max.";
        return rule.Type == "string" && !(IsLength(rule.Min) && IsLength(rule.Max))
            ? "min and max of a validation of strings are whole numbers from 0."
            : null;

        static bool IsLength(decimal? number)
            => number is null || (number is >= 0 and <= int.MaxValue && decimal.Truncate(number.Value) == number);
    }

    private static string? WhyNoFile(PageItem item)
    {
        if (item.FileTypes is { } types
            && (types.Count > MaxOptions || types.Any(one => one is not ['.', _, ..] || one.Length > 20 || one.Contains(','))))
            return "accepted_file_types each begin with a dot, as .pdf does.";
        if (item.MaxFileSize is <= 0 or > 1_000_000) return "max_file_size_mb is a positive number of at most 1,000,000.";
        if (item.MinFiles is < 1 || item.MaxFiles is < 1) return "min_file_count and max_file_count are at least 1.";
        return (item.MinFiles ?? 1) > (item.MaxFiles ?? int.MaxValue) ? "min_file_count is at most max_file_count." : null;
    }

    private static string? WhyNoImage(PageItem item)
    {
        if (item.Url is not { Length: <= MaxText } url || !Uri.TryCreate(url, UriKind.Absolute, out var address)
            || address.Scheme != "https")
            return "url is the address of an image, https.";
        if (!IsText(item.AltText)) return $"alt_text has 1 to {MaxText} characters.";
        return item.Caption?.Length > MaxText ? $"caption has at most {MaxText} characters." : null;
    }

    private static bool IsText(string? text, int max = MaxText)
        => !string.IsNullOrWhiteSpace(text) && text.Length <= max && !text.Contains('\0');
}

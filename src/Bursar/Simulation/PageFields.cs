using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Bursar.Api;

namespace Bursar;

/// <summary>The fields of a page that a requester wrote, as a person finds them who fills it in.</summary>
internal static class PageFields
{
    /// <summary>The fields, in their order; those of the same name are one choice.</summary>
    public static IReadOnlyList<TaskField> Of(string html)
    {
        using var page = new HtmlParser().ParseDocument(html);
        return
        [
            .. page.QuerySelectorAll("[name]")
                .Where(IsField)
                .GroupBy(one => one.GetAttribute("name")!, StringComparer.Ordinal)
                .Select(group => FieldOf(group.Key, [.. group])),
        ];
    }

    private static bool IsField(IElement one) => one.GetAttribute("name") is not (null or "" or "assignmentId")
        && one switch
        {
            IHtmlInputElement input => input.Type is not ("submit" or "button" or "image" or "reset" or "file" or "hidden"),
            IHtmlSelectElement or IHtmlTextAreaElement => true,
            // Custom elements of MTurk's: crowd-input, crowd-slider, crowd-text-area and others.
            _ => one.LocalName.StartsWith("crowd-", StringComparison.Ordinal)
                && one.LocalName is not ("crowd-form" or "crowd-button"),
        };

    private static TaskField FieldOf(string name, IReadOnlyList<IElement> elements)
    {
        var required = elements.Any(one => one.HasAttribute("required"));
        return elements[0] switch
        {
            IHtmlInputElement { Type: "radio" } => Choice(elements.Select(one => one.GetAttribute("value") ?? "on")),
            IHtmlInputElement { Type: "checkbox" } => Choice(elements.Select(one => one.GetAttribute("value") ?? "on")),
            IHtmlSelectElement select => Choice(select.Options.Select(option => option.Value).Where(value => value.Length > 0)),
            IHtmlInputElement { Type: "number" or "range" } number => new(name, "number", required)
            {
                Min = NumberOf(number, "min"),
                Max = NumberOf(number, "max"),
            },
            { LocalName: "crowd-slider" } slider => new(name, "number", required)
            {
                Min = NumberOf(slider, "min") ?? 0,
                Max = NumberOf(slider, "max") ?? 100,
            },
            var text => new(name, "text", required)
            {
                Min = NumberOf(text, "minlength"),
                Max = NumberOf(text, "maxlength"),
                Patterns = text.GetAttribute("pattern") is { } pattern ? [$"^(?:{pattern})$"] : [],
            },
        };

        TaskField Choice(IEnumerable<string> options)
            => new(name, "choice", required) { Options = [.. options], Min = 1, Max = 1 };
    }

    private static decimal? NumberOf(IElement one, string attribute)
        => decimal.TryParse(one.GetAttribute(attribute), System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}

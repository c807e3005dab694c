using System.Text.Json;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>What a submission answered to the instructions of a collection.</summary>
internal static class TaskAnswers
{
    private const int BytesPerMegabyte = 1_000_000;

    /// <summary>The answers to each instruction, in their order.</summary>
    /// <param name="content">The pages that were answered.</param>
    /// <param name="document">The answers, as they are stored.</param>
    public static IReadOnlyList<TaskAnswer> Read(CollectionContent content, string document)
    {
        Dictionary<string, Field> fields = new(StringComparer.Ordinal);
        foreach (var field in QuestionFormAnswers.Fields(document)) fields.TryAdd(field.Name, field);
        return [.. content.Instructions.Select(item => new TaskAnswer($"{item.Id}", item.Type!, ItemsOf(item, fields)))];
    }

    private static List<AnswerItem> ItemsOf(PageItem item, Dictionary<string, Field> fields)
    {
        var main = fields.GetValueOrDefault($"{item.Id}", new("", ""));
        switch (item.Type)
        {
            case PageItem.MultipleChoice or PageItem.MultipleChoiceWithFreeText:
                return
                [
                    .. item.Options!.Select((option, at) => (Option: option!, At: at))
                        .Where(one => main.Selected?.Contains(ItemRules.TextOf(one.Option.Value)!) == true)
                        .Select(one => new AnswerItem
                        {
                            Value = one.Option.Value,
                            Explanation = item.Type == PageItem.MultipleChoice ? null : Text($"{one.At + 1}"),
                        }),
                ];
            case PageItem.FreeText:
                return [new() { Value = Json(main.Value) }];
            case PageItem.FreeTextWithUnit:
                return [new() { Value = Json(main.Value), Unit = UnitOf() }];
            default:
                return
                [
                    .. fields.Values.Where(one => one.File is not null && Belongs(one.Name)).Select(one => new AnswerItem
                    {
                        Value = Json(one.File!.Key),
                        FileKey = one.File.Key,
                        FileSize = decimal.Round((decimal)one.File.Size / BytesPerMegabyte, 6),
                    }),
                ];
        }

        string? Text(string part)
            => fields.TryGetValue(CollectionForm.PartOf(item, part), out var field) && field.Value.Length > 0
                ? field.Value
                : null;

        bool Belongs(string name) => name.StartsWith($"{item.Id}", StringComparison.Ordinal);

        JsonElement? UnitOf()
        {
            var chosen = fields.GetValueOrDefault(CollectionForm.PartOf(item, CollectionForm.Unit)).Selected is [var one, ..]
                ? one
                : item.DefaultUnit;
            return (item.UnitOptions!.FirstOrDefault(unit => ItemRules.TextOf(unit!.Value) == chosen) ?? item.UnitOptions![0])!
                .Value;
        }
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text, PlainJson.Wire.String);
}

using System.Text.Json;
using Bursar.Http;

namespace Bursar.Prolific;

/// <summary>What a submission answered to instructions.</summary>
internal sealed class TaskAnswers
{
    private const int BytesPerMegabyte = 1_000_000;

    private readonly Dictionary<string, Field> _fields = new(StringComparer.Ordinal);

    /// <summary>Reads the answers as they are stored.</summary>
    public TaskAnswers(string document)
    {
        foreach (var field in QuestionFormAnswers.Fields(document)) _fields.TryAdd(field.Name, field);
    }

    /// <summary>The answers to each instruction, in their order.</summary>
    /// <param name="instructions">The instructions.</param>
    /// <param name="task">The number of the task that they are asked for; empty for a collection.</param>
    public IEnumerable<TaskAnswer> Of(IEnumerable<PageItem> instructions, string task = "")
        => instructions.Select(item => new TaskAnswer($"{item.Id}", item.Type!, ItemsOf(item, ItemForm.NameOf(item, task))));

    private List<AnswerItem> ItemsOf(PageItem item, string name)
    {
        var main = _fields.GetValueOrDefault(name, new("", ""));
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
                    .. _fields.Values.Where(one => one.File is not null && Belongs(one.Name)).Select(one => new AnswerItem
                    {
                        Value = Json(one.File!.Key),
                        FileKey = one.File.Key,
                        FileSize = decimal.Round((decimal)one.File.Size / BytesPerMegabyte, 6),
                    }),
                ];
        }

        string? Text(string part)
            => _fields.TryGetValue(ItemForm.PartOf(name, part), out var field) && field.Value.Length > 0
                ? field.Value
                : null;

        bool Belongs(string field) => field.StartsWith(name, StringComparison.Ordinal);

        JsonElement? UnitOf()
        {
            var chosen = _fields.GetValueOrDefault(ItemForm.PartOf(name, ItemForm.Unit)).Selected is [var one, ..]
                ? one
                : item.DefaultUnit;
            return (item.UnitOptions!.FirstOrDefault(unit => ItemRules.TextOf(unit!.Value) == chosen) ?? item.UnitOptions![0])!
                .Value;
        }
    }

    private static JsonElement Json(string text) => JsonSerializer.SerializeToElement(text, PlainJson.Wire.String);
}

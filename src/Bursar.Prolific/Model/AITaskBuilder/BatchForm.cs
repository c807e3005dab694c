using System.Globalization;
using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>
/// A group of a batch's tasks as the form that participants fill in: its tasks one after another, each with its datapoint and
/// its questions. The id of a question begins with the number of its task.
/// </summary>
/// <param name="content">The batch.</param>
/// <param name="schema">The schema of its datapoints; null before a place is taken, when no task is known.</param>
internal sealed class BatchForm(BatchContent content, DatasetSchema? schema)
{
    /// <summary>The form. Without datapoints, it only says what the tasks are about.</summary>
    public IReadOnlyList<FormPart> Of(IReadOnlyList<TaskDatapoint> datapoints)
    {
        var needed = content.Instructions.Sum(ItemForm.FilesOf) * datapoints.Count;
        var form = new ItemForm(Math.Max(0, Upload.MaxFiles - needed));
        return [TaskDetails.Shown(content.Details), .. datapoints.SelectMany(one => TaskOf(form, one))];
    }

    /// <summary>What the id of a task's questions begins with.</summary>
    public static string NameOf(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A task begins a page, and so does each further page of its layout.</summary>
    private IEnumerable<FormPart> TaskOf(ItemForm form, TaskDatapoint datapoint)
    {
        var values = DatasetRecord.ValuesOf(schema!, datapoint.Record);
        var pages = content.Pages?.Select(page => page.Items) ?? [[.. ShownFields(), .. content.Alone]];
        return pages.SelectMany(items => ItemForm.PageOf(PartsOf(form, items, datapoint, values)));
    }

    private IEnumerable<FormPart> PartsOf(
        ItemForm form, IEnumerable<PageItem> items, TaskDatapoint datapoint, IReadOnlyDictionary<string, string> values)
    {
        foreach (var item in items)
        {
            if (item.Type == PageItem.DatasetField)
            {
                if (values.TryGetValue(item.Field!, out var value)) yield return FieldOf(item.Field!, value);
                continue;
            }
            foreach (var part in form.PartsOf(item, NameOf(datapoint.Number))) yield return part;
        }
    }

    /// <summary>Without a layout, every field is shown that is not hidden.</summary>
    private IEnumerable<PageItem> ShownFields() => schema!.Fields.Where(field => field.Value.IsShown)
        .Select(field => new PageItem { Type = PageItem.DatasetField, Field = field.Key });

    private FormOverview FieldOf(string key, string value)
    {
        // A field that the schema has lost since has no value.
        var field = schema!.Fields[key];
        var label = new FormContent.Paragraph(field.Label ?? key);
        FormContent shown = field.Type switch
        {
            DatasetField.Image => new FormContent.Media("image", new(value), field.Label ?? key),
            DatasetField.Audio => new FormContent.Media("audio", new(value), field.Label ?? key),
            DatasetField.Video => new FormContent.Media("video", new(value), field.Label ?? key),
            _ => new FormContent.Paragraph(value),
        };
        return new([label, shown]);
    }
}

using Bursar.Ledger;

namespace Bursar.Prolific;

/// <summary>A collection as the form that participants fill in: its pages one after another.</summary>
internal static class CollectionForm
{
    /// <summary>The form of a collection.</summary>
    public static IReadOnlyList<FormPart> Of(CollectionContent content)
    {
        var form = new ItemForm(Upload.MaxFiles - content.Instructions.Sum(ItemForm.FilesOf));
        return
        [
            TaskDetails.Shown(content.Details),
            .. content.Pages.SelectMany(
                page => ItemForm.PageOf(page.Items!.SelectMany(item => form.PartsOf(item!, task: "")))),
        ];
    }
}

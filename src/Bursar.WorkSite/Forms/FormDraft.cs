using System.Globalization;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>What a participant has answered so far of a form with several pages, and where they are in it.</summary>
internal static class FormDraft
{
    private const string Page = "page";

    /// <summary>Reads the form of a submission with what is kept of it; empty if it has one page.</summary>
    public static async ValueTask<FormSheet> ReadAsync(WorkCall call, Submission submission, TaskContent.Form form)
    {
        var sheet = FormSheet.Empty(form);
        return sheet.Pages.IsPaged
            ? sheet.With(await WorkDraft.ReadAsync(call.Ledger, submission.Id, call.Cancellation))
            : sheet;
    }

    /// <summary>
    /// The page that an address names, if the participant has come as far; otherwise the one on which they go on.
    /// </summary>
    public static int PageOf(WorkCall call, FormSheet sheet)
        => NumberIn(call.Query(Page)) is { } number && number <= sheet.Farthest ? number : sheet.Next;

    /// <summary>The page whose fields a browser sent; the first if it does not say.</summary>
    public static int PageOf(FormFields fields, FormSheet sheet)
        => Math.Min(NumberIn(fields[Page]) ?? 1, sheet.Pages.All.Count);

    /// <summary>The address of a page of a submission's form.</summary>
    public static string AddressOf(Submission submission, int page)
        => string.Create(CultureInfo.InvariantCulture, $"{ShowWork.PathOf(submission.Id)}?{Page}={page}");

    private static int? NumberIn(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}

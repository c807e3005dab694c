using Bursar.Http;
using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <content>A form with several pages, which is filled in one by one.</content>
public sealed partial record FormSheet
{
    /// <summary>Its pages.</summary>
    public FormPages Pages { get; } = FormPages.Of(Form);

    /// <summary>The page on which the participant goes on: the one after the last that is finished.</summary>
    internal int Next => Math.Min(LastFinished + 1, Pages.All.Count);

    /// <summary>The farthest page that the participant can look at: the first with a question that is not finished.</summary>
    internal int Farthest
    {
        get
        {
            var page = Next;
            while (page < Pages.All.Count && !Pages.QuestionsOn(page).Any()) page++;
            return page;
        }
    }

    /// <summary>The first page on which something is wrong; null if nothing is.</summary>
    internal int? FirstWrong => HasErrors
        ? Enumerable.Range(1, Pages.All.Count).First(page => EntriesOn(page).Any(one => one.Error is not null))
        : null;

    /// <summary>The last page with questions of which, and of all before it, everything is answered well; 0 for none.</summary>
    private int LastFinished
    {
        get
        {
            var (rules, last) = (new FormRules(), 0);
            for (var page = 1; page <= Pages.All.Count; page++)
            {
                var asked = EntriesOn(page).ToList();
                if (asked.Exists(one => !one.IsAnswered || Check(one, rules).Error is not null)) break;
                if (asked.Count > 0) last = page;
            }
            return last;
        }
    }

    /// <summary>Reads a page that a browser sent; the others stay.</summary>
    internal FormSheet Fill(int page, FormFields fields) => On(page, one => Read(one, fields));

    /// <summary>The form with a page checked.</summary>
    internal FormSheet Checked(int page)
    {
        var rules = new FormRules();
        return On(page, one => Check(one, rules));
    }

    /// <summary>The form with what was answered before.</summary>
    /// <param name="draft">What <see cref="Draft"/> gave, as a document; empty for nothing.</param>
    internal FormSheet With(string draft)
    {
        if (draft.Length == 0) return this;
        var kept = QuestionFormAnswers.Fields(draft).ToDictionary(field => field.Name, StringComparer.Ordinal);
        return this with
        {
            Entries = [.. Entries.Select(one => kept.TryGetValue(one.Question.Id, out var field) ? Kept(one, field) : one)],
        };
    }

    /// <summary>The form as it can be kept before it is finished: without what is wrong, and without files that are.</summary>
    internal FormSheet Fit() => this with
    {
        Entries = [.. Entries.Select(one => one.Error is null ? one : one with { Error = null, File = null })],
    };

    /// <summary>The answers of the pages that were answered, for a draft.</summary>
    internal IReadOnlyList<Field> Draft(Func<FormEntry, string> keyOf)
        => [.. Entries.Where(one => one.IsAnswered).Select(one => AnswerOf(one, keyOf))];

    private FormSheet On(int page, Func<FormEntry, FormEntry> change)
    {
        var asked = EntriesOn(page).ToHashSet<FormEntry>(ReferenceEqualityComparer.Instance);
        return this with { Entries = [.. Entries.Select(one => asked.Contains(one) ? change(one) : one)] };
    }

    private IEnumerable<FormEntry> EntriesOn(int page)
    {
        var asked = Pages.QuestionsOn(page).ToHashSet<FormQuestion>(ReferenceEqualityComparer.Instance);
        return Entries.Where(one => asked.Contains(one.Question));
    }

    private static FormEntry Kept(FormEntry entry, Field field) => entry with
    {
        IsAnswered = true,
        Text = field.Selected is null ? field.Value : field.Other ?? "",
        Selected = field.Selected ?? [],
        KeptFile = field.File,
    };
}

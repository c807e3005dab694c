using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>The pages of a form.</summary>
/// <param name="Head">What is said on all of them; nothing if there is one page.</param>
/// <param name="All">The pages, at least one.</param>
public sealed record FormPages(IReadOnlyList<FormPart> Head, IReadOnlyList<IReadOnlyList<FormPart>> All)
{
    /// <summary>Whether there are several.</summary>
    public bool IsPaged => All.Count > 1;

    /// <summary>The pages of a form. One that says nothing of pages has one.</summary>
    public static FormPages Of(TaskContent.Form form)
    {
        var head = form.Parts.TakeWhile(part => !part.BeginsPage).ToList();
        List<List<FormPart>> all = [];
        foreach (var part in form.Parts.Skip(head.Count))
        {
            if (part.BeginsPage) all.Add([]);
            all[^1].Add(part);
        }
        return all.Count > 1 ? new(head, all) : new([], [form.Parts]);
    }

    /// <summary>The questions of a page.</summary>
    /// <param name="number">Its number, from 1.</param>
    public IEnumerable<FormQuestion> QuestionsOn(int number) => All[number - 1].OfType<FormQuestion>();
}

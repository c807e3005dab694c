namespace Bursar.Ledger;

/// <summary>What a command does that gives a study requirements.</summary>
internal static class RequirementChange
{
    /// <summary>Adds the keys of the rows that <see cref="Put"/> needs.</summary>
    /// <param name="rows">The keys of the command.</param>
    /// <param name="list">The requirements.</param>
    /// <param name="book">The book's number.</param>
    /// <param name="study">The study's id; empty if it is new.</param>
    public static void DeclareRows(ICollection<RowKey> rows, RequirementList list, int book, ObjectId study)
    {
        if (list.Entries.Count is 0 or > RequirementList.MaxEntries) return;
        rows.Add(RowKey.OfRequirementSet(list.IdIn(book)));
        foreach (var type in list.TypesOf(book))
        {
            rows.Add(RowKey.OfTraitType(type));
            if (!study.IsEmpty) rows.Add(RowKey.OfTraitUse(study, type));
        }
    }

    /// <summary>Checks the requirements and puts what a study needs to have them.</summary>
    /// <returns>Null, or a rejection: a value is out of range, or a kind of trait does not exist or is not active.</returns>
    public static Rejection? Put(WorkingSet set, RequirementList list, Book book, ObjectId study)
    {
        if (list.Check() is { } refused) return refused;
        if (list.Entries.Count == 0) return null;
        if (list.Types.Select(type => CheckType(set, book, type)).FirstOrDefault(one => one is not null) is { } unknown)
            return unknown;
        var id = list.IdIn(book.Number);
        if (set.Find<RequirementSet>(RowKey.OfRequirementSet(id)) is not { } known) set.Put(new RequirementSet(id, list));
        else if (!known.List.Equals(list)) return new(RejectionCode.AlreadyExists, $"Other requirements have the id {id}.");
        foreach (var type in list.TypesOf(book.Number)) set.Put(new TraitUse(study, type, id));
        return null;
    }

    private static Rejection? CheckType(WorkingSet set, Book book, string type)
    {
        if (SystemTrait.All.Contains(type)) return null;
        if (book.MTurkPricing.Surcharges.Entries.Any(one => one.Qualification == type)) return null;
        var row = RequirementList.IsOf(book.Number, type, out var id) ? set.Find<TraitType>(RowKey.OfTraitType(id)) : null;
        return row?.State switch
        {
            TraitTypeState.Active => null,
            TraitTypeState.Inactive => new(RejectionCode.WrongState, $"Trait type {type} is not active."),
            _ => Rejection.NotFound("trait type", type),
        };
    }
}

namespace Bursar.Ledger;

/// <summary>
/// Says what is sent about the studies of a template, or switches that on or off. A template has at most one hook, which needs no
/// confirmation. A new one is on, unless it is said otherwise.
/// </summary>
/// <param name="Book">The book's number.</param>
/// <param name="Origin">The dialect whose template it is.</param>
/// <param name="Template">The template's id (<see cref="Study.Template"/>).</param>
/// <param name="Specification">What is sent, and where to; null to keep what there is.</param>
/// <param name="IsEnabled">Whether it is sent; null to keep what there is.</param>
public sealed record SetTemplateHook(
    int Book, Origin Origin, ObjectId Template, HookSpecification? Specification, bool? IsEnabled) : Command(Book)
{
    /// <inheritdoc/>
    public override int Stores => RowBytes + (Specification?.Target.Length ?? 0);

    private static ObjectId HookOf(ObjectId template) => ObjectId.OfText(template.Book, $"the hook of {template}");

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfHook(HookOf(Template)));
        rows.Add(RowKey.OfOutbox(Book));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is null) return Rejection.NotFound("book", Book);
        var before = set.Find<Hook>(RowKey.OfHook(HookOf(Template)));
        var kept = before is null ? null : HookSpecification.Of(before);
        if ((Specification ?? kept) is not { } now)
            return Outcome.Refused(RejectionCode.WrongState, "There is nothing to switch on or off yet.");
        var hook = (before ?? New(set)) with
        {
            Transport = now.Transport,
            Target = now.Target,
            EventTypes = now.EventTypes,
            IsEnabled = IsEnabled ?? before?.IsEnabled ?? true,
            FailingSince = now == kept ? before?.FailingSince : null,
        };
        if (hook != before) HookCommand.Put(set, hook, before);
        return set.Receipt(hook.Id);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("set-template-hook")
        .With("origin", Origin.ToString())
        .With("template", Template.ToString())
        .With("specification", Specification is { } now ? $"{now.Transport} {now.Target} {now.EventTypes}" : null)
        .With("is_enabled", IsEnabled?.ToString());

    private Hook New(WorkingSet set) => new()
    {
        Id = HookOf(Template),
        Origin = Origin,
        Scope = Template,
        EventTypes = "",
        Target = "",
        Challenge = default,
        CreatedAt = set.Now,
        IsConfirmed = true,
        IsEnabled = false,
        After = set.LastEvent,
    };
}

namespace Bursar.Ledger;

/// <summary>Changes a project's properties; a null property is left unchanged.</summary>
/// <param name="Project">The project's id.</param>
public sealed record UpdateProject(ObjectId Project) : Command(Project.Book)
{
    /// <summary>The new title, 1 to <see cref="Project.MaxTitle"/> characters.</summary>
    public string? Title { get; init; }

    /// <summary>The new description, at most <see cref="Project.MaxDescription"/> characters.</summary>
    public string? Description { get; init; }

    /// <summary>The new naivety distribution rate, 0 to 1.</summary>
    public decimal? NaivetyDistributionRate { get; init; }

    /// <summary>Whether to remove the naivety distribution rate; cannot be combined with a new one.</summary>
    public bool ClearNaivetyDistributionRate { get; init; }

    /// <inheritdoc/>
    public override void DeclareRows(ICollection<RowKey> rows)
    {
        rows.Add(RowKey.OfBook(Book));
        rows.Add(RowKey.OfProject(Project));
    }

    /// <inheritdoc/>
    public override Outcome Decide(WorkingSet set)
    {
        if (set.Book is not { } book) return Rejection.NotFound("project", Project);
        var project = set.Find<Project>(RowKey.OfProject(Project)) ?? Ledger.Project.DefaultOf(book);
        if (project.Id != Project) return Rejection.NotFound("project", Project);
        project = project with
        {
            Title = Title ?? project.Title,
            Description = Description ?? project.Description,
            NaivetyDistributionRate = ClearNaivetyDistributionRate
                ? null
                : NaivetyDistributionRate ?? project.NaivetyDistributionRate,
        };
        if (ProjectRules.Check(project) is { } refused) return refused;
        set.Put(project);
        return set.Receipt(Project);
    }

    /// <inheritdoc/>
    public override RequestText Describe() => new RequestText("update-project")
        .With("project", Project.ToString())
        .With("title", Title)
        .With("description", Description)
        .With("naivety_distribution_rate", ClearNaivetyDistributionRate ? "none" : NaivetyDistributionRate?.ToString());
}

namespace Bursar.MTurk;

/// <summary>
/// A qualification type of MTurk's own, which every requester can use (MTurk API Reference, QualificationRequirement).
/// </summary>
/// <param name="Id">Its id (<see cref="SystemTrait"/>).</param>
/// <param name="Name">Its name.</param>
/// <param name="Description">What its value means.</param>
internal sealed record SystemQualificationType(string Id, string Name, string Description)
{
    // MTurk's own dates are not known; the service began on this day.
    private static readonly DateTimeOffset CreatedAt = new(2005, 11, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>All of them, in the order in which they are listed.</summary>
    public static IReadOnlyList<SystemQualificationType> All { get; } =
    [
        new(SystemTrait.PercentSubmitted, "Worker_PercentAssignmentsSubmitted",
            "The percentage of assignments the Worker has submitted, over all assignments the Worker has accepted."),
        new(SystemTrait.NumberApproved, "Worker_NumberHITsApproved",
            "The total number of HITs submitted by a Worker that have been approved."),
        new(SystemTrait.Adult, "Worker_Adult",
            "1 if the Worker is over 18 and has agreed to see content for adults, otherwise 0."),
        new(SystemTrait.PercentAbandoned, "Worker_PercentAssignmentsAbandoned",
            "The percentage of assignments whose deadline passed, over all assignments the Worker has accepted."),
        new(SystemTrait.Locale, "Worker_Locale", "The location of the Worker."),
        new(SystemTrait.PercentReturned, "Worker_PercentAssignmentsReturned",
            "The percentage of assignments the Worker has returned, over all assignments the Worker has accepted."),
        new(SystemTrait.PercentApproved, "Worker_PercentAssignmentsApproved",
            "The percentage of assignments that were approved, over all assignments the Worker has submitted."),
        new(SystemTrait.PercentRejected, "Worker_PercentAssignmentsRejected",
            "The percentage of assignments that were rejected, over all assignments the Worker has submitted."),
        new(SystemTrait.SandboxMasters, "Masters (Sandbox)", "The Worker is one of MTurk's Masters."),
        new(SystemTrait.Masters, "Masters", "The Worker is one of MTurk's Masters."),
    ];

    /// <summary>The one with this id; null if there is none.</summary>
    public static SystemQualificationType? Find(string id) => All.FirstOrDefault(one => one.Id == id);

    /// <summary>Whether its name or description contains a string, in upper or lower case.</summary>
    public bool Contains(string text) => Name.Contains(text, StringComparison.OrdinalIgnoreCase)
        || Description.Contains(text, StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes the members of the model's <c>QualificationType</c>.</summary>
    public void Write(AnswerWriter answer)
    {
        answer.Text("QualificationTypeId", Id);
        answer.Time("CreationTime", CreatedAt);
        answer.Text("Name", Name);
        answer.Text("Description", Description);
        answer.Text("QualificationTypeStatus", nameof(TraitTypeState.Active));
        answer.Flag("IsRequestable", false);
        answer.Flag("AutoGranted", false);
    }
}

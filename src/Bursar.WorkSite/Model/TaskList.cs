using Bursar.Ledger;

namespace Bursar.WorkSite;

/// <summary>The list of tasks.</summary>
/// <param name="Search">What was looked for.</param>
/// <param name="Found">What was found.</param>
/// <param name="IsCut">Whether more is offered than a list can have.</param>
public sealed record TaskList(TaskSearch Search, IReadOnlyList<TaskLine> Found, bool IsCut);

/// <summary>A task before it is accepted.</summary>
/// <param name="Line">The task.</param>
/// <param name="Frame">Its page; null if it is not shown in a frame.</param>
public sealed record TaskPreview(TaskLine Line, TaskFrame? Frame)
{
    /// <summary>The form, which cannot be filled in yet; null if the task is none.</summary>
    public FormView? Form { get; init; }

    /// <summary>The qualifications that it asks for, if the participant may not accept it; those of the payer's own.</summary>
    public IReadOnlyList<TraitType> Qualifications { get; init; } = [];

    /// <summary>Whether there is something to see.</summary>
    public bool IsShown => Frame is not null || Form is not null;
}

/// <summary>A page in a frame.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Height">Its height in pixels; 0 to fill the window.</param>
public sealed record TaskFrame(string Address, int Height);

namespace Bursar.Acceptance.Tests;

/// <summary>The result of a step.</summary>
/// <param name="Code">The code of the refusal; empty if accepted.</param>
/// <param name="Made">The id of the new object; empty if there is none.</param>
internal sealed record StepResult(string Code, string Made = "")
{
    public static readonly StepResult Done = new("");
}

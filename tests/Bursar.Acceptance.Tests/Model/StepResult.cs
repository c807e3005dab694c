namespace Bursar.Acceptance.Tests;

/// <summary>What became of a step.</summary>
/// <param name="Code">The refusal's code; empty where it was accepted.</param>
/// <param name="Made">The id of what it made; empty where it made nothing.</param>
internal sealed record StepResult(string Code, string Made = "")
{
    public static readonly StepResult Done = new("");
}

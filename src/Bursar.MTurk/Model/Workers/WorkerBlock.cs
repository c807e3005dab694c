namespace Bursar.MTurk;

/// <summary>A worker block on the wire (the model's <c>WorkerBlock</c>).</summary>
internal static class WorkerBlock
{
    /// <summary>Writes the members of the model's <c>WorkerBlock</c>.</summary>
    public static void Write(AnswerWriter answer, Block block)
    {
        answer.WorkerId("WorkerId", block.Participant);
        answer.Text("Reason", block.Reason);
    }
}

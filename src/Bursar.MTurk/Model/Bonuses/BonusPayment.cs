namespace Bursar.MTurk;

/// <summary>A bonus on the wire (the model's <c>BonusPayment</c>).</summary>
internal static class BonusPayment
{
    /// <summary>Writes the members of the model's <c>BonusPayment</c>.</summary>
    public static void Write(AnswerWriter answer, Bonus bonus)
    {
        answer.WorkerId("WorkerId", bonus.Participant);
        answer.Amount("BonusAmount", bonus.Amount);
        answer.Id("AssignmentId", bonus.Submission);
        answer.Text("Reason", bonus.Reason);
        answer.Time("GrantTime", bonus.PaidAt);
    }
}

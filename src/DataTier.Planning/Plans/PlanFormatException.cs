namespace DataTier.Planning.Plans;

/// <summary>A text that is not a plan this tool can read; the message says where and why.</summary>
public sealed class PlanFormatException : Exception
{
    /// <summary>Makes the exception.</summary>
    public PlanFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes the exception from the failure of the JSON reader.</summary>
    public PlanFormatException(string message, Exception inner)
        : base(message, inner)
    {
    }
}

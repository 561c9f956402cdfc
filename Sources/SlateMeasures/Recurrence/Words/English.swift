extension StopWords {
  static let english: [String] = [
    "about", "after", "all", "also", "am", "an", "and", "any", "are", "as", "at", "be", "been",
    "but", "by", "can", "could", "did", "do", "does", "for", "from", "get", "had", "has", "have",
    "her", "hello", "hi", "his", "how", "if", "in", "into", "is", "it", "its", "just", "me", "my",
    "need", "needs", "of", "on", "or", "our", "please", "she", "so", "some", "still", "thanks",
    "that", "the", "their", "them", "then", "there", "they", "this", "to", "up", "us", "very",
    "was", "we", "were", "what", "when", "where", "which", "who", "why", "will", "with", "would",
    "you", "your",
  ]
}

'use client'
export function QuestionSetButton() {
  return null
}
